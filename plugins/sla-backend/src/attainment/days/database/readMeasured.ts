import type { Knex } from 'knex';
import { isPostgres } from '../../../database/isPostgres';
import type { JudgedTargetRow, TargetRow } from '../../../database/tables';
import {
  rowToJudged,
  type JudgedIndicatorRow,
} from '../../../indicators/rowToJudged';
import type { MeasuredTarget } from '../JudgedDaysStore';

/** A target as a version states it, with its indicator. */
export interface MeasuredRow
  extends JudgedIndicatorRow,
    Pick<TargetRow, 'agreement_id' | 'version'> {
  readonly target_id: string;
  /** Of `judged_targets`; null where not even begun. */
  readonly judged_key: JudgedTargetRow['id'] | null;
  readonly judged_until: number;
  readonly touched_from: number | null;
  readonly is_corrected: boolean | number;
  readonly is_excluded: boolean | number;
}

/** Written out: every figure begins with it, and building SQL takes longer than the database does. */
export const MEASURED_COLUMNS = `
  targets.id as target_id, targets.agreement_id, targets.version,
    indicators.id, stream, unit, where_nothing_reported, bucket_seconds, reduced_until,
    judged_targets.id as judged_key, judged_until,
    (select min(day) from touched_days
      where touched_days.indicator_id = indicators.id) as touched_from,
    exists (select 1 from corrections
      where corrections.indicator_id = indicators.id and revoked_at is null) as is_corrected,
    exists (select 1 from exclusions
      where exclusions.agreement_id = targets.agreement_id
        and counts_since is not null) as is_excluded`;

/** To be joined to `targets`. */
export const MEASURED_JOINS = `
  join indicators on indicators.id = targets.indicator_id
  left join judged_targets on judged_targets.target_id = targets.id
    and judged_targets.version = targets.version`;

const MEASURED_TARGETS = `
  select ${MEASURED_COLUMNS} from targets ${MEASURED_JOINS}`;

export function rowToMeasured(row: MeasuredRow): MeasuredTarget {
  return {
    agreementId: row.agreement_id,
    version: row.version,
    targetId: row.target_id,
    indicator: rowToJudged(row),
    progress:
      row.judged_key === null
        ? undefined
        : { key: row.judged_key, judgedUntil: row.judged_until },
    touchedFrom: row.touched_from,
    isCorrected: Boolean(row.is_corrected),
    isExcluded: Boolean(row.is_excluded),
  };
}

/** Targets as their versions state them, in one statement for all of them. */
export async function readMeasured(
  knex: Knex,
  targetIds: readonly string[],
): Promise<readonly MeasuredTarget[]> {
  const found = isPostgres(knex)
    ? await knex.raw(`${MEASURED_TARGETS} where targets.id = any(?::uuid[])`, [
        [...targetIds],
      ])
    : await knex.raw(
        `${MEASURED_TARGETS} where targets.id in (select value from json_each(?))`,
        [JSON.stringify(targetIds)],
      );
  const rows: readonly MeasuredRow[] = isPostgres(knex) ? found.rows : found;
  return rows.map(rowToMeasured);
}
