import type { AlertStage } from '../model/alert';

/** An alert as far as it matters to what becomes of it. @public */
export interface KnownAlert extends AlertStage {
  readonly id: string;
  readonly isOpen: boolean;
}

/** What holds for a target now. @public */
export interface AlertConditions {
  /** Of the budget, the gravest first. */
  readonly budget: readonly AlertStage[];
  /** Windows of the burn rate that burn too fast, the fastest first. */
  readonly burnRate: readonly AlertStage[];
  /** Whether data are missing, and for so long that it is told. */
  readonly noData: 'none' | 'missing' | 'told';
  /** Whether planned work goes on there right now. */
  readonly isInMaintenance: boolean;
  /** Whether it is set that people are told of it; that may have changed since it was raised. */
  readonly isWatched: (stage: AlertStage) => boolean;
}

/** What is to become of the alerts of a target and period. @public */
export interface AlertChanges {
  /** With whether it is told, since it is the gravest of what is raised at once. */
  readonly raised: readonly (AlertStage & { readonly isTold: boolean })[];
  /** Ids of alerts that hold again: known already, and told no more. */
  readonly reopened: readonly string[];
  /** With whether it is told, since it is the gravest of what ended at once. */
  readonly recovered: readonly {
    readonly id: string;
    readonly isTold: boolean;
  }[];
}

const NOTHING: AlertChanges = { raised: [], reopened: [], recovered: [] };

function isSame(one: AlertStage, other: AlertStage): boolean {
  return one.kind === other.kind && one.level === other.level;
}

/** How grave a stage is, among those of its kind and of the budget. */
function gravityOf({ kind, level }: AlertStage): number {
  switch (kind) {
    case 'breached':
      return Infinity;
    case 'burn-rate':
      return -level;
    default:
      return level;
  }
}

/** Stages of which people hear the gravest alone: those of the budget, those of the burn rate, and missing data. */
function familyOf({ kind }: AlertStage): string {
  return kind === 'breached' ? 'budget' : kind;
}

/** The same, each with whether it is the gravest of its family, and of others that people know of. */
function withTold<TStage extends AlertStage>(
  stages: readonly TStage[],
  others: readonly AlertStage[] = [],
): (TStage & { readonly isTold: boolean })[] {
  return stages.map(stage => ({
    ...stage,
    isTold: ![...stages, ...others].some(
      other =>
        familyOf(other) === familyOf(stage) &&
        gravityOf(other) > gravityOf(stage),
    ),
  }));
}

/**
 * What changes by what holds now. While planned work goes on everything stays
 * as it is: what still holds after it is raised then. While data are missing
 * nothing is known of the budget, and only that is told.
 *
 * @param known - the alerts of the target in its running period
 * @public
 */
export function decideAlerts(
  known: readonly KnownAlert[],
  conditions: AlertConditions,
): AlertChanges {
  const { noData, isInMaintenance, isWatched } = conditions;
  if (isInMaintenance) {
    return NOTHING;
  }
  const isFrozen = noData !== 'none';
  const holding: readonly AlertStage[] = isFrozen
    ? []
    : [...conditions.budget, ...conditions.burnRate];
  const missing: readonly AlertStage[] =
    noData === 'told' ? [{ kind: 'no-data', level: 0 }] : [];
  const held = [...holding, ...missing];
  const find = (stage: AlertStage) => known.find(one => isSame(one, stage));
  const ended = known.filter(
    one =>
      one.isOpen &&
      (one.kind === 'no-data' ? noData === 'none' : !isFrozen) &&
      !held.some(stage => isSame(stage, one)),
  );
  return {
    raised: withTold(
      held.filter(stage => find(stage) === undefined),
      // A stage may be set anew below one that was passed before.
      isFrozen ? [] : conditions.budget,
    ),
    reopened: held.flatMap(stage => {
      const alert = find(stage);
      return alert === undefined || alert.isOpen ? [] : [alert.id];
    }),
    recovered: withTold(ended).map(({ isTold, ...alert }) => ({
      id: alert.id,
      isTold: isTold && isWatched(alert),
    })),
  };
}

/** Whether there is nothing to do. @public */
export function hasNoChanges(changes: AlertChanges): boolean {
  const { raised, reopened, recovered } = changes;
  return raised.length + reopened.length + recovered.length === 0;
}
