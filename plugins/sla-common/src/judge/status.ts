import {
  ATTAINMENT_STATUSES,
  VERDICTS,
  type Attainment,
  type AttainmentStatus,
  type Verdict,
} from '../model/attainment';
import type { RollUpSummary, VerdictCounts } from '../model/rollUp';

/**
 * The worst of several statuses, in the order in which they are listed:
 * breached, at risk, no data, met, no events.
 *
 * @public
 */
export function worstStatus(
  statuses: readonly AttainmentStatus[],
): AttainmentStatus {
  return (
    ATTAINMENT_STATUSES.find(status => statuses.includes(status)) ?? 'no-events'
  );
}

/** The verdict of a figure: a met period that was close is a near miss. @public */
export function verdictOf(
  figure: Pick<Attainment, 'status' | 'nearMiss'>,
): Verdict {
  return figure.status === 'met' && figure.nearMiss
    ? 'near-miss'
    : figure.status;
}

/**
 * Several verdicts in one: counts and the worst, in the order in which they
 * are listed: breached, at risk, near miss, no data, met, no events.
 *
 * @public
 */
export function summaryOf(verdicts: readonly Verdict[]): RollUpSummary {
  const counts: Record<Verdict, number> = {
    breached: 0,
    'at-risk': 0,
    'near-miss': 0,
    'no-data': 0,
    met: 0,
    'no-events': 0,
  };
  verdicts.forEach(verdict => {
    counts[verdict] += 1;
  });
  return { targets: verdicts.length, worst: worstIn(counts), counts };
}

function worstIn(counts: VerdictCounts): Verdict | null {
  return VERDICTS.find(verdict => counts[verdict] > 0) ?? null;
}
