import {
  CUSTOMARY_BURN_WINDOWS,
  type Alerting,
  type ChangeAlerting,
} from '@service-levels/backstage-plugin-sla-common';

/** What is filled in for a target. */
export interface TargetFields {
  /** Percentages; empty where they are those of the agreement. */
  readonly stages: string;
  readonly muted: boolean;
}

/** What is filled in. */
export interface AlertingFields {
  readonly stages: string;
  /** Empty where it is not told. */
  readonly noDataMinutes: string;
  readonly isBurnRate: boolean;
  readonly tellRelationshipManager: boolean;
  readonly muted: boolean;
  /** By the id of the target. */
  readonly targets: Readonly<Record<string, TargetFields>>;
}

/** Numbers between commas or spaces; undefined where one is none. */
export function numbersIn(text: string): number[] | undefined {
  const numbers = text
    .split(/[\s,;%]+/)
    .filter(part => part !== '')
    .map(Number);
  return numbers.some(number => Number.isNaN(number)) ? undefined : numbers;
}

const numbersOf = (stages: readonly number[] = []) => stages.join(', ');

/** What a form begins with. */
export function fieldsOf(
  { stages, noDataMinutes, burnWindows, targets, ...flags }: Alerting,
  targetIds: readonly string[],
): AlertingFields {
  const ofTarget = (id: string): TargetFields => {
    const own = targets.find(({ targetId }) => targetId === id);
    return { stages: numbersOf(own?.stages), muted: own?.muted ?? false };
  };
  return {
    stages: numbersOf(stages),
    noDataMinutes: noDataMinutes === null ? '' : String(noDataMinutes),
    isBurnRate: burnWindows !== null,
    tellRelationshipManager: flags.tellRelationshipManager,
    muted: flags.muted,
    targets: Object.fromEntries(targetIds.map(id => [id, ofTarget(id)])),
  };
}

/**
 * What is sent of it; what the form does not show stays as it was.
 *
 * @returns undefined where something is no number
 */
export function changeOf(
  fields: AlertingFields,
  before: Alerting,
): ChangeAlerting | undefined {
  const stages = numbersIn(fields.stages);
  const minutes = numbersIn(fields.noDataMinutes);
  if (stages === undefined || minutes === undefined || minutes.length > 1) {
    return undefined;
  }
  const targets = Object.entries(fields.targets).map(([targetId, own]) => {
    const known = before.targets.find(one => one.targetId === targetId);
    const numbers = numbersIn(own.stages);
    return {
      ...known,
      targetId,
      stages: numbers?.length === 0 ? undefined : numbers,
      muted: own.muted ? true : undefined,
      isUsable: numbers !== undefined,
    };
  });
  if (targets.some(({ isUsable }) => !isUsable)) {
    return undefined;
  }
  return {
    stages,
    noDataMinutes: minutes[0] ?? null,
    burnWindows: fields.isBurnRate
      ? before.burnWindows ?? CUSTOMARY_BURN_WINDOWS
      : null,
    muted: fields.muted,
    tellRelationshipManager: fields.tellRelationshipManager,
    targets: targets
      .map(({ isUsable, ...target }) => target)
      .filter(({ targetId, ...own }) =>
        Object.values(own).some(value => value !== undefined),
      ),
  };
}
