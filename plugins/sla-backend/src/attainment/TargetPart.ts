import type { Interval } from '@service-levels/backstage-plugin-sla-common';
import type { JudgedIndicator } from '../indicators/IndicatorsStore';
import type { StoredAgreement } from '../agreements/StoredAgreement';
import type { CountedExclusion } from '../exclusions/CountedExclusions';
import type { JudgedTarget, TargetInForce } from './JudgedTarget';
import type { MeasuredTargets } from './MeasuredTargets';

/** The part of a span that one version of a target was in force for. */
export interface TargetPart {
  readonly targetId: string;
  readonly agreement: StoredAgreement;
  readonly inForce: TargetInForce;
  readonly indicator: JudgedIndicator;
  readonly span: Interval;
}

/** A part, with what the version does not count of it and around it. */
export interface ExcludingPart extends TargetPart {
  readonly exclusions: readonly CountedExclusion[];
}

function overlap(a: Interval, b: Interval): Interval {
  return { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
}

/** Cuts a span into the parts that the versions were in force for, oldest first. */
export function partsOf(
  judged: JudgedTarget,
  span: Interval,
  measured: MeasuredTargets,
): TargetPart[] {
  const { targetId, agreement } = judged;
  return judged.inForce.flatMap(inForce => {
    const part = overlap(inForce.span, span);
    return part.from < part.to
      ? [
          {
            targetId,
            agreement,
            inForce,
            indicator: measured.of({ targetId, inForce }).indicator,
            span: part,
          },
        ]
      : [];
  });
}
