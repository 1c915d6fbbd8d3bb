import type {
  PromiseCheck,
  PromiseReason,
  UnderpinningRef,
} from '@service-levels/backstage-plugin-sla-common';

/** What an agreement beneath, and one target of it, are called. */
export interface NamedUnderpinning {
  readonly agreementId: string | null;
  readonly title: string | null;
  /** By the id of the target. */
  readonly targetNames: ReadonlyMap<string, string>;
}

/** Gives the name of an agreement beneath; undefined for one that is not to be named at all. */
export type NameOf = (ref: UnderpinningRef) => NamedUnderpinning | undefined;

function inReason(
  reason: PromiseReason,
  renamed: <T extends UnderpinningRef>(ref: T) => T,
): PromiseReason {
  return 'agreement' in reason
    ? { ...reason, agreement: renamed(reason.agreement) }
    : reason;
}

/** A check in which every agreement beneath is called as it is to be called, wherever it is named. */
export function mapUnderpinnings(
  check: PromiseCheck,
  nameOf: NameOf,
): PromiseCheck {
  const renamed = <T extends UnderpinningRef>(ref: T): T => {
    const { agreementId = null, title = null } = nameOf(ref) ?? {};
    return { ...ref, agreementId, title };
  };
  return {
    ...check,
    reasons: check.reasons.map(reason => inReason(reason, renamed)),
    restsOn: check.restsOn.map(level => {
      const named = nameOf(level);
      return {
        ...renamed(level),
        targetId: named === undefined ? null : level.targetId,
        targetName: named?.targetNames.get(level.targetId ?? '') ?? null,
      };
    }),
    missing: check.missing.map(missing => ({
      ...missing,
      expired: missing.expired.map(renamed),
    })),
    hours: check.hours && {
      ...check.hours,
      narrower: check.hours.narrower.map(narrower => ({
        ...narrower,
        agreements: narrower.agreements.map(renamed),
      })),
    },
  };
}

const NO_NAMES: ReadonlyMap<string, string> = new Map();

/** A check as it is stored: of agreements beneath with their ids alone. */
export function withoutNames(check: PromiseCheck): PromiseCheck {
  return mapUnderpinnings(check, ({ agreementId }) => ({
    agreementId,
    title: null,
    targetNames: NO_NAMES,
  }));
}

/** The agreements beneath that a check names, by id: all of them, with the version that it saw. */
export function underpinningsIn(
  check: PromiseCheck,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  mapUnderpinnings(check, ref => {
    if (ref.agreementId !== null) {
      found.set(ref.agreementId, ref.version);
    }
    return undefined;
  });
  return found;
}
