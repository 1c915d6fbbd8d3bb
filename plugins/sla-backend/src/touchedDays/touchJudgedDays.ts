import type { Knex } from 'knex';

/**
 * Marks all days that have been judged on an indicator as to be judged again:
 * what its facts mean has changed. The caller holds the lock of the indicator.
 */
export async function touchJudgedDays(
  tx: Knex.Transaction,
  indicatorKey: number,
): Promise<void> {
  // A local day overlaps the UTC day of the same date in every zone.
  await tx.raw(
    `insert into touched_days (indicator_id, day)
     select distinct judged_targets.indicator_id, judged_days.day
       from judged_days
       join judged_targets on judged_targets.id = judged_days.judged_target_id
      where judged_targets.indicator_id = ?
     on conflict (indicator_id, day) do nothing`,
    [indicatorKey],
  );
}
