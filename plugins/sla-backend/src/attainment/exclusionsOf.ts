import type { Interval } from '@service-levels/backstage-plugin-sla-common';
import type { StoredAgreement } from '../agreements/StoredAgreement';
import type { CountedExclusion } from '../exclusions/CountedExclusions';
import type { TargetInForce } from './JudgedTarget';

/** A target as a version states it, and whose it is. */
interface Excluding {
  readonly targetId: string;
  readonly agreement: Pick<StoredAgreement, 'id'>;
  readonly inForce: TargetInForce;
}

/** What of the time that agreements do not count is about a target as a version states it. */
export function exclusionsOf(
  { targetId, agreement, inForce }: Excluding,
  counted: ReadonlyMap<string, readonly CountedExclusion[]>,
): readonly CountedExclusion[] {
  return (counted.get(agreement.id) ?? []).filter(
    ({ version, targets }) =>
      version === inForce.version.version &&
      (targets === null || targets.includes(targetId)),
  );
}

/** From the first to the last instant of some spans; undefined where there is none. */
export function hullOf(spans: readonly Interval[]): Interval | undefined {
  return spans.length === 0
    ? undefined
    : {
        from: spans.reduce(
          (least, { from }) => Math.min(least, from),
          Infinity,
        ),
        to: spans.reduce((most, { to }) => Math.max(most, to), -Infinity),
      };
}
