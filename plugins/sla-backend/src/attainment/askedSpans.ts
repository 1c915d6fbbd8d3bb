import {
  formatInstant,
  lastPeriods,
  parsePeriod,
  periodContaining,
  type Interval,
  type TargetPeriod,
} from '@service-levels/backstage-plugin-sla-common';
import { speakingVersion, type JudgedTarget } from './JudgedTarget';

/** What is asked about each target. */
export type AskedSpan =
  | { readonly kind: 'current' }
  | { readonly kind: 'last'; readonly count: number }
  | { readonly kind: 'named'; readonly label: string }
  | { readonly kind: 'span'; readonly from: number; readonly to: number };

/** A span of one target, before it is cut by the agreement's first and last day. */
export interface TargetSpan extends Interval {
  readonly label: string;
  readonly timeZone: string;
  /** Whether it is the target's own period. */
  readonly contractual: boolean;
}

/** The kind of period that a label names, by its form. */
function kindOfLabel(label: string): TargetPeriod | 'other' {
  if (/^\d{4}-\d{2}$/.test(label)) {
    return 'month';
  }
  if (/^\d{4}-Q[1-4]$/.test(label)) {
    return 'quarter';
  }
  return /^\d{4}$/.test(label) ? 'year' : 'other';
}

/** The spans that are asked about, in the zone and by the period of the version that speaks for them. */
export function spansOf(
  judged: JudgedTarget,
  asked: AskedSpan,
  asOf: number,
): TargetSpan[] {
  const { target, version } = speakingVersion(judged, asOf);
  const { timeZone } = version.terms;
  const own = { timeZone, contractual: true };
  switch (asked.kind) {
    case 'current':
      return [{ ...periodContaining(target.period, asOf, timeZone), ...own }];
    case 'last':
      return lastPeriods({
        kind: target.period,
        count: asked.count,
        instant: asOf,
        timeZone,
      }).map(period => ({ ...period, ...own }));
    case 'named':
      return [
        {
          ...parsePeriod(asked.label, timeZone),
          timeZone,
          contractual: kindOfLabel(asked.label) === target.period,
        },
      ];
    case 'span':
      return [
        {
          label: `${formatInstant(asked.from)}/${formatInstant(asked.to)}`,
          from: asked.from,
          to: asked.to,
          timeZone,
          contractual: false,
        },
      ];
    default:
      return asked satisfies never;
  }
}
