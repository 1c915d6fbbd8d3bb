import type { JudgedDayRow } from '../../../database/tables';
import type { Evidence } from '../../Evidence';
import type { TargetInForce } from '../../JudgedTarget';
import { sumPieces } from '../../sumPieces';
import { toDetails } from '../database/dayDetails';
import type { DayPiece } from '../localDays';

/** What the rows of consecutive days are to say, as judging all facts at once gives it. */
export function judgedRows(
  inForce: TargetInForce,
  days: readonly DayPiece[],
  evidence: Evidence,
): Omit<JudgedDayRow, 'judged_target_id' | 'day'>[] {
  return sumPieces(inForce, days, evidence).map(({ sums, ...without }) => ({
    service_seconds: sums.serviceSeconds,
    excluded_seconds: sums.excludedSeconds,
    down_seconds: sums.downSeconds,
    degraded_seconds: sums.degradedSeconds,
    unknown_seconds: sums.unknownSeconds,
    details: toDetails(sums, without),
  }));
}
