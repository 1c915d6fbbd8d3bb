import type { Interval } from '@service-levels/backstage-plugin-sla-common';
import type { JudgedIndicator } from '../indicators/IndicatorsStore';
import type { JudgedTarget, TargetInForce } from './JudgedTarget';

/** The part of a span that one version of a target was in force for. */
export interface TargetPart {
  readonly targetId: string;
  readonly inForce: TargetInForce;
  readonly indicator: JudgedIndicator;
  readonly span: Interval;
  /** What the version does not count, of this part and around it. */
  readonly exclusions: readonly Interval[];
}

function overlap(a: Interval, b: Interval): Interval {
  return { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
}

/** Cuts a span into the parts that the versions were in force for, oldest first. */
export function partsOf(
  judged: JudgedTarget,
  span: Interval,
  indicatorOf: (inForce: TargetInForce) => JudgedIndicator,
): TargetPart[] {
  return judged.inForce.flatMap(inForce => {
    const part = overlap(inForce.span, span);
    return part.from < part.to
      ? [
          {
            targetId: judged.targetId,
            inForce,
            indicator: indicatorOf(inForce),
            span: part,
            exclusions: [],
          },
        ]
      : [];
  });
}
