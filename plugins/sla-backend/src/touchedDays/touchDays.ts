import type { Interval } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { isPostgres } from '../database/isPostgres';

const SECONDS_PER_DAY = 86_400;

/** The UTC days that spans reach, their last instant included: an outage that ends at midnight touches what begins then. */
function daysOf(spans: readonly Interval[]): number[] {
  const days = new Set<number>();
  for (const { from, to } of spans) {
    const last = Math.floor(Math.max(from, to) / SECONDS_PER_DAY);
    for (let day = Math.floor(from / SECONDS_PER_DAY); day <= last; day++) {
      days.add(day);
    }
  }
  return [...days].sort((a, b) => a - b);
}

/**
 * Marks days as to be judged again, in the transaction that changes what they
 * are judged by. The caller holds the lock of the indicator (`lockIndicators`):
 * without it a touch could be taken for one that is just being judged.
 *
 * @param spans - what changed, as it was and as it is; epoch seconds. An open
 * end is the caller's now: later days are not judged yet
 */
export async function touchDays(
  tx: Knex.Transaction,
  indicatorKey: number,
  spans: readonly Interval[],
): Promise<void> {
  const days = daysOf(spans);
  if (days.length === 0) {
    return;
  }
  const rows = isPostgres(tx)
    ? 'jsonb_array_elements_text(cast(? as jsonb))'
    : 'json_each(?)';
  // One bound value for all days: a batch may touch a thousand.
  await tx.raw(
    `insert into touched_days (indicator_id, day)
     select cast(? as integer), cast(value as integer) from ${rows} where true
     on conflict (indicator_id, day) do nothing`,
    [indicatorKey, JSON.stringify(days)],
  );
}
