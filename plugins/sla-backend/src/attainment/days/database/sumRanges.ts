import {
  addSums,
  type JudgedSums,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { isPostgres } from '../../../database/isPostgres';
import type { RangeOfTarget, SumsOfRange } from '../JudgedDaysStore';
import { parseDetails, type DayDetails } from './dayDetails';

/** The sums of a range; of days with details only these are listed, and not summed. */
interface RangeRow {
  readonly position: number | string;
  readonly service: number | string;
  readonly excluded: number | string;
  readonly down: number | string;
  readonly degraded: number | string;
  readonly unknown: number | string;
  readonly details: string | null;
}

/** Of a range without days. */
const NOTHING: SumsOfRange = {
  sums: addSums([]),
  withoutExclusions: null,
  withoutCorrections: null,
};

/** The days of ranges, by their position; of seconds only those of days that have nothing else to tell. */
const sumsOf = (ranges: string, join: string) => `
  select position,
    sum(case when details is null then service_seconds else 0 end) as service,
    sum(case when details is null then excluded_seconds else 0 end) as excluded,
    sum(case when details is null then down_seconds else 0 end) as down,
    sum(case when details is null then degraded_seconds else 0 end) as degraded,
    sum(case when details is null then unknown_seconds else 0 end) as unknown,
    ${join}(details, ',') as details
  from ${ranges} join judged_days on judged_target_id = range.target
    and day >= range.first and day < range.next
  group by position`;

const POSTGRES = sumsOf(
  `unnest(?::int[], ?::int[], ?::int[]) with ordinality
    as range(target, first, next, position)`,
  'string_agg',
);

const SQLITE = sumsOf(
  `(select value ->> 0 as target, value ->> 1 as first, value ->> 2 as next, key + 1 as position
    from json_each(?)) as range`,
  'group_concat',
);

async function readSums(
  knex: Knex,
  ranges: readonly RangeOfTarget[],
): Promise<readonly RangeRow[]> {
  if (isPostgres(knex)) {
    const { rows } = await knex.raw(POSTGRES, [
      ranges.map(({ key }) => key),
      ranges.map(({ first }) => first),
      ranges.map(({ next }) => next),
    ]);
    return rows;
  }
  return await knex.raw(SQLITE, [
    JSON.stringify(ranges.map(({ key, first, next }) => [key, first, next])),
  ]);
}

function rowToSums(row: RangeRow): SumsOfRange {
  const plain: JudgedSums = {
    serviceSeconds: Number(row.service),
    excludedSeconds: Number(row.excluded),
    downSeconds: Number(row.down),
    degradedSeconds: Number(row.degraded),
    unknownSeconds: Number(row.unknown),
    details: null,
  };
  if (row.details === null) {
    return { sums: plain, withoutExclusions: null, withoutCorrections: null };
  }
  const days = parseDetails(row.details);
  const joined = (choose: (day: DayDetails) => JudgedSums) =>
    addSums([plain, ...days.map(choose)]);
  return {
    sums: joined(day => day.sums),
    withoutExclusions: days.some(day => day.withoutExclusions !== undefined)
      ? joined(day => day.withoutExclusions ?? day.sums)
      : null,
    withoutCorrections: days.some(day => day.withoutCorrections !== undefined)
      ? joined(day => day.withoutCorrections ?? day.sums)
      : null,
  };
}

/** Adds up the days of each range, in one statement for all of them. */
export async function sumRanges(
  knex: Knex,
  ranges: readonly RangeOfTarget[],
): Promise<readonly SumsOfRange[]> {
  const rows = await readSums(knex, ranges);
  const found = new Map(
    rows.map(row => [Number(row.position), rowToSums(row)]),
  );
  return ranges.map((_range, i) => found.get(i + 1) ?? NOTHING);
}
