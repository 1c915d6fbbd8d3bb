import type { Interval } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { isPostgres } from '../../database/isPostgres';
import { touchDays } from '../../touchedDays/touchDays';
import { lastInstant, type FactColumns, type FactEnds } from './factTables';

const SECONDS_PER_DAY = 86_400;

/** UTC days that facts reach, from the first to the last, both as days since 1970-01-01. */
export interface DayRange {
  readonly first_day: number | string;
  readonly last_day: number | string;
}

/** SQL of the first day of a row. */
export function firstDay({ start }: FactColumns, row: string): string {
  return `${row}.${start} / ${SECONDS_PER_DAY}`;
}

/** SQL of the last day of a row. */
export function lastDay(
  table: FactColumns,
  row: string,
  ends: FactEnds,
): string {
  return `(${lastInstant(table, row, ends)}) / ${SECONDS_PER_DAY}`;
}

/** The days that spans reach, each once; a batch has many on the same. */
export function rangesOf(spans: readonly Interval[]): DayRange[] {
  const ranges = new Map<string, DayRange>();
  for (const { from, to } of spans) {
    const first = Math.floor(from / SECONDS_PER_DAY);
    const last = Math.floor(to / SECONDS_PER_DAY);
    ranges.set(`${first} ${last}`, { first_day: first, last_day: last });
  }
  return [...ranges.values()];
}

/** Later days are not judged yet, and none is judged before 1970: a fact from the year 1 must not touch all since. */
function spansOf(ranges: readonly DayRange[], now: number): Interval[] {
  const today = Math.floor(now / SECONDS_PER_DAY);
  return ranges.flatMap(range => {
    const first = Math.max(0, Number(range.first_day));
    const last = Math.min(today, Number(range.last_day));
    return first > last
      ? []
      : [{ from: first * SECONDS_PER_DAY, to: last * SECONDS_PER_DAY }];
  });
}

/** SQL that marks the days of a query's ranges, as `touchFacts` does; PostgreSQL alone. Binds the key of the indicator. */
export function touchRangesSql(ranges: string, now: number): string {
  const today = Math.floor(now / SECONDS_PER_DAY);
  return `
    insert into touched_days (indicator_id, day)
    select distinct cast(? as integer), day from ${ranges}
    cross join generate_series(
      greatest(first_day, 0), least(last_day, ${today})
    ) as day
    on conflict (indicator_id, day) do nothing`;
}

/** Marks the days that spans reach, as `touchFacts` does; epoch seconds. */
export async function touchSpans(
  tx: Knex.Transaction,
  touched: {
    readonly indicatorKey: number;
    readonly spans: readonly Interval[];
    readonly now: number;
  },
): Promise<void> {
  const { indicatorKey, spans, now } = touched;
  await touchDays(tx, indicatorKey, spansOf(rangesOf(spans), now));
}

/**
 * Marks the days that facts reach as to be judged again. While an import of the
 * indicator is read, the days are kept for it as well: it may replace these
 * very facts, and touches their days when it is decided.
 */
export async function touchFacts(
  tx: Knex.Transaction,
  touched: {
    readonly indicatorKey: number;
    readonly ranges: readonly DayRange[];
    readonly now: number;
    /** The key of an import of the indicator that is being read. */
    readonly staging: number | undefined;
  },
): Promise<void> {
  const spans = spansOf(touched.ranges, touched.now);
  await touchDays(tx, touched.indicatorKey, spans);
  if (touched.staging !== undefined) {
    await keepImportDays(tx, touched.staging, touched.ranges, touched.now);
  }
}

/** Remembers days that an import will touch once it is decided. */
export async function keepImportDays(
  tx: Knex.Transaction,
  importKey: number,
  ranges: readonly DayRange[],
  now: number,
): Promise<void> {
  const days = new Set<number>();
  for (const { from, to } of spansOf(ranges, now)) {
    for (let at = from; at <= to; at += SECONDS_PER_DAY) {
      days.add(at / SECONDS_PER_DAY);
    }
  }
  const list = isPostgres(tx)
    ? 'jsonb_array_elements_text(cast(? as jsonb))'
    : 'json_each(?)';
  if (days.size > 0) {
    await tx.raw(
      `insert into import_days (import_key, day)
       select cast(? as integer), cast(value as integer) from ${list} where true
       on conflict (import_key, day) do nothing`,
      [importKey, JSON.stringify([...days].sort((a, b) => a - b))],
    );
  }
}
