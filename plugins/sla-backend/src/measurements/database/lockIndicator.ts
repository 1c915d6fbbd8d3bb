import type { Stream } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { isPostgres } from '../../database/isPostgres';
import { secondsOrNull } from '../../database/secondsOrNull';
import type { IndicatorRow } from '../../database/tables';
import { FieldConflictError } from '../../errors';

/** What writers need to know of an indicator that they hold. */
export interface LockedIndicator {
  readonly key: number;
  readonly stream: Stream;
  /** The width of its buckets; null until there is one. */
  readonly bucketSeconds: number | null;
  /** What all starts leave over when divided by the width; null where they differ. */
  readonly bucketOffset: number | null;
  /** Buckets before it are not kept one by one; epoch seconds. */
  readonly reducedUntil: number | null;
}

/**
 * The lock of `lockIndicators` on one indicator: batches of it are written one
 * after the other, so that what is counted is what happened.
 *
 * @throws ConflictError - where it is gone, or collects something else
 */
export async function lockIndicator(
  tx: Knex.Transaction,
  key: number,
  stream?: Stream,
): Promise<LockedIndicator> {
  const select = tx<IndicatorRow>('indicators')
    .where('id', key)
    .first('stream', 'bucket_seconds', 'bucket_offset', 'reduced_until');
  const row = await (isPostgres(tx) ? select.forUpdate() : select);
  if (row === undefined || (stream !== undefined && row.stream !== stream)) {
    throw new FieldConflictError(
      'indicator',
      'was changed by another request; please read it again',
    );
  }
  return {
    key,
    stream: row.stream as Stream,
    bucketSeconds: row.bucket_seconds,
    bucketOffset: row.bucket_offset,
    reducedUntil: secondsOrNull(row.reduced_until),
  };
}
