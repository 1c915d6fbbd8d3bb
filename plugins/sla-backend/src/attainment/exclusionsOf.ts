import type { Interval } from '@service-levels/backstage-plugin-sla-common';
import type { StoredAgreement } from '../agreements/StoredAgreement';
import type {
  CountedExclusion,
  CountedExclusions,
} from '../exclusions/CountedExclusions';
import type { TargetInForce } from './JudgedTarget';
import type { ExcludingPart } from './TargetPart';

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

/** A part with all that its version does not count of a span; what is known of it elsewhere may be less. */
export async function withExclusions(
  part: ExcludingPart,
  countedExclusions: CountedExclusions,
  span: Interval = part.span,
): Promise<ExcludingPart> {
  const { from, to } = span;
  const counted = await countedExclusions.counted({
    from,
    to,
    agreements: [part.agreement],
  });
  return { ...part, exclusions: exclusionsOf(part, counted) };
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
