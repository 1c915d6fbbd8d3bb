import {
  formatInstant,
  type CountFact,
  type ValueFact,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { isPostgres } from '../../database/isPostgres';
import type { IndicatorRow } from '../../database/tables';
import { InvalidInputError } from '../../errors';
import { touchJudgedDays } from '../../touchedDays/touchJudgedDays';
import { widthProblem } from '../requireBuckets';
import { FACT_TABLES, type FactColumns } from './factTables';
import type { LockedIndicator } from './lockIndicator';
import { overlaidFacts } from './readFacts';

/** Buckets of one indicator that are about to be stored. */
export interface BucketsToPlace {
  readonly stream: 'counts' | 'values';
  readonly facts: readonly (CountFact | ValueFact)[];
}

const SECONDS_PER_DAY = 86_400;
const SECONDS_PER_HOUR = 3_600;

/** How far apart starts must be. Buckets of a day begin an hour early after the clock went forward. */
function leastDistance(seconds: number): number {
  return seconds === SECONDS_PER_DAY ? seconds - SECONDS_PER_HOUR : seconds;
}

/** The buckets of some facts, as the indicator remembers them. */
export interface Buckets {
  /** Their width. */
  readonly bucketSeconds: number;
  /** What all starts leave over when divided by the width; null where they differ. */
  readonly bucketOffset: number | null;
}

/** What starts leave over when divided by the width; null where they differ. */
export function commonOffset(
  starts: Iterable<number>,
  seconds: number,
): number | null {
  let common: number | undefined;
  for (const start of starts) {
    const offset = ((start % seconds) + seconds) % seconds;
    if (common !== undefined && offset !== common) {
      return null;
    }
    common = offset;
  }
  return common ?? null;
}

/**
 * Sees to it that all buckets of an indicator have one width, and remembers
 * it. The caller holds the lock.
 *
 * @returns whether the new ones may overlap each other or those that are stored
 * @throws InputError - where they have another width
 */
export async function rememberBuckets(
  tx: Knex.Transaction,
  indicator: LockedIndicator,
  added: Buckets,
): Promise<boolean> {
  if (
    indicator.bucketSeconds !== null &&
    indicator.bucketSeconds !== added.bucketSeconds
  ) {
    throw InvalidInputError.of(
      `${indicator.stream}.seconds`,
      widthProblem(indicator.bucketSeconds),
      0,
    );
  }
  const isFirst = indicator.bucketSeconds === null;
  const bucketOffset =
    isFirst || indicator.bucketOffset === added.bucketOffset
      ? added.bucketOffset
      : null;
  if (isFirst || bucketOffset !== indicator.bucketOffset) {
    await tx<IndicatorRow>('indicators').where('id', indicator.key).update({
      bucket_seconds: added.bucketSeconds,
      bucket_offset: bucketOffset,
    });
  }
  if (isFirst) {
    // Slices as wide as buckets could only be guessed until now.
    await touchJudgedDays(tx, indicator.key);
  }
  return bucketOffset === null;
}

/** Where all facts of an indicator were removed, its next bucket is its first again. The caller holds the lock. */
export async function forgetBuckets(
  tx: Knex.Transaction,
  { key, stream, bucketSeconds }: LockedIndicator,
): Promise<void> {
  if (bucketSeconds === null) {
    return;
  }
  const table = FACT_TABLES[stream];
  const left = overlaidFacts(tx, {
    table,
    columns: [table.start],
    indicatorKeys: [key],
    narrowings: [() => {}],
  });
  if ((await tx.from(left.as('facts')).first(table.start)) === undefined) {
    await tx<IndicatorRow>('indicators')
      .where('id', key)
      .update({ bucket_seconds: null, bucket_offset: null });
  }
}

/**
 * Sees to it that buckets have the width of those before and do not overlap
 * (ADR 15). Where all begin at multiples of the width from the first, none
 * can, and nothing has to be looked up. The caller holds the lock.
 *
 * @throws InputError - where they have another width, or overlap
 */
export async function placeBuckets(
  tx: Knex.Transaction,
  indicator: LockedIndicator,
  { stream, facts }: BucketsToPlace,
): Promise<void> {
  const [{ seconds }] = facts;
  const mayOverlap = await rememberBuckets(tx, indicator, {
    bucketSeconds: seconds,
    bucketOffset: commonOffset(
      facts.map(({ start }) => start),
      seconds,
    ),
  });
  if (mayOverlap) {
    requireApart(stream, facts, seconds);
    await requireApartFromStored(tx, indicator.key, stream, facts, seconds);
  }
}

function overlap(
  field: string,
  start: number,
  other: number,
): InvalidInputError {
  return InvalidInputError.of(
    field,
    `makes the bucket of ${formatInstant(
      start,
    )} overlap that of ${formatInstant(other)}`,
  );
}

function requireApart(
  stream: BucketsToPlace['stream'],
  facts: BucketsToPlace['facts'],
  seconds: number,
): void {
  const lastOf = new Map<string | null, number>();
  for (const { start, customer } of [...facts].sort(
    (a, b) => a.start - b.start,
  )) {
    const last = lastOf.get(customer);
    if (last !== undefined && start - last < leastDistance(seconds)) {
      throw overlap(`${stream}.start`, start, last);
    }
    lastOf.set(customer, start);
  }
}

async function requireApartFromStored(
  tx: Knex.Transaction,
  indicatorKey: number,
  stream: BucketsToPlace['stream'],
  facts: BucketsToPlace['facts'],
  seconds: number,
): Promise<void> {
  const rows = isPostgres(tx)
    ? 'json_array_elements(cast(:rows as json))'
    : 'json_each(:rows)';
  const found = await tx
    .from(
      tx.raw(
        `(select cast(value ->> 0 as bigint) as sent_at, cast(value ->> 1 as text) as sent_ref from ${rows}) as sent`,
        {
          rows: JSON.stringify(
            facts.map(({ start, customer }) => [start, customer ?? '']),
          ),
        },
      ),
    )
    .join(`${FACT_TABLES[stream].facts} as fact`, on =>
      on
        .on('fact.customer_ref', 'sent.sent_ref')
        .on('fact.indicator_id', tx.raw('?', [indicatorKey]))
        .on(
          tx.raw(
            'fact.starts_at between sent.sent_at - ? and sent.sent_at + ?',
            [leastDistance(seconds) - 1, leastDistance(seconds) - 1],
          ),
        )
        .on('fact.starts_at', '<>', 'sent.sent_at'),
    )
    .first('sent_at', 'fact.starts_at');
  if (found !== undefined) {
    throw overlap(
      `${stream}.start`,
      Number(found.sent_at),
      Number(found.starts_at),
    );
  }
}

/**
 * Rows of an import of which not all begin at multiples of the width.
 *
 * @throws InputError - where two of them overlap, or one overlaps a stored one
 */
export async function requireStagedApart(
  tx: Knex.Transaction,
  importKey: number,
  table: FactColumns,
  seconds: number,
): Promise<void> {
  const least = leastDistance(seconds);
  const near = (row: string) => `
    ${row}.customer_ref = staged.customer_ref
    and ${row}.starts_at > staged.starts_at - ${least}
    and ${row}.starts_at < staged.starts_at + ${least}
    and ${row}.starts_at <> staged.starts_at`;
  for (const other of [
    `${table.staged} as other on other.import_key = staged.import_key`,
    `${table.facts} as other on other.indicator_id = staged.indicator_id`,
  ]) {
    const found = await tx
      .from(
        tx.raw(`${table.staged} as staged join ${other} and ${near('other')}`),
      )
      .where('staged.import_key', importKey)
      .first('staged.starts_at as start', 'other.starts_at as other');
    if (found !== undefined) {
      throw overlap('start', Number(found.start), Number(found.other));
    }
  }
}
