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

/** The ranges as rows with their position, from one or three bound values. */
function rangesOf(knex: Knex, ranges: readonly RangeOfTarget[]): Knex.Raw {
  return isPostgres(knex)
    ? knex.raw(
        `unnest(?::int[], ?::int[], ?::int[]) with ordinality
           as range(target, first, next, position)`,
        [
          ranges.map(({ key }) => key),
          ranges.map(({ first }) => first),
          ranges.map(({ next }) => next),
        ],
      )
    : knex.raw(
        `(select value ->> 0 as target, value ->> 1 as first, value ->> 2 as next, key + 1 as position
            from json_each(?)) as range`,
        [
          JSON.stringify(
            ranges.map(({ key, first, next }) => [key, first, next]),
          ),
        ],
      );
}

/** Sums the seconds of days that have nothing else to tell. */
function secondsOf(knex: Knex, column: string, name: string): Knex.Raw {
  return knex.raw('sum(case when details is null then ?? else 0 end) as ??', [
    `${column}_seconds`,
    name,
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
  const list = isPostgres(knex) ? 'string_agg' : 'group_concat';
  const rows: RangeRow[] = await knex
    .from(rangesOf(knex, ranges))
    .joinRaw(
      `join judged_days on judged_target_id = range.target
        and day >= range.first and day < range.next`,
    )
    .groupBy('position')
    .select('position')
    .select(
      ['service', 'excluded', 'down', 'degraded', 'unknown'].map(name =>
        secondsOf(knex, name, name),
      ),
    )
    .select(knex.raw(`${list}(details, ',') as details`));
  const found = new Map(
    rows.map(row => [Number(row.position), rowToSums(row)]),
  );
  return ranges.map((_range, i) => found.get(i + 1) ?? NOTHING);
}
