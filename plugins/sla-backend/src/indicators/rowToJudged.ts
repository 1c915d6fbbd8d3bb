import type { Stream } from '@service-levels/backstage-plugin-sla-common';
import { secondsOrNull } from '../database/secondsOrNull';
import type { IndicatorRow } from '../database/tables';
import type { JudgedIndicator } from './IndicatorsStore';

/** What of an indicator its facts are judged by. */
export type JudgedIndicatorRow = Pick<
  IndicatorRow,
  | 'id'
  | 'stream'
  | 'unit'
  | 'where_nothing_reported'
  | 'bucket_seconds'
  | 'reduced_until'
>;

/** What indicators collect where nothing is reported, as the domain knows it. */
export function toWhereNothingReported(
  row: Pick<IndicatorRow, 'where_nothing_reported'>,
): 'up' | 'unknown' | null {
  return row.where_nothing_reported as 'up' | 'unknown' | null;
}

/** An indicator as the domain judges by it. */
export function rowToJudged(row: JudgedIndicatorRow): JudgedIndicator {
  return {
    key: row.id,
    stream: row.stream as Stream,
    unit: row.unit,
    bucketSeconds: row.bucket_seconds,
    reducedUntil: secondsOrNull(row.reduced_until),
    whereNothingReported: toWhereNothingReported(row),
  };
}
