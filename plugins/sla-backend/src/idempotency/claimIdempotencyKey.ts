import type { Knex } from 'knex';
import type { IdempotencyKeyRow } from '../database/tables';
import { FieldConflictError } from '../errors';
import type { IdempotencyKey } from './IdempotencyKey';

/** How long a key is remembered, in seconds. */
const KEPT_SECONDS = 24 * 3600;

function requireSameBody(row: IdempotencyKeyRow, requestHash: string): void {
  if (row.request_hash !== requestHash) {
    throw new FieldConflictError(
      'Idempotency-Key',
      'was used for another body before',
    );
  }
}

/**
 * What a key made before, so that a request sent again is answered without
 * being held against a world that has gone on.
 *
 * @throws ConflictError - where the first request had another body
 */
export async function objectOfKey(
  knex: Knex,
  request: IdempotencyKey & { readonly now: number },
): Promise<string | undefined> {
  const { principal, key, requestHash, now } = request;
  const row = await knex<IdempotencyKeyRow>('idempotency_keys')
    .where({ principal, key })
    .where('created_at', '>=', now - KEPT_SECONDS)
    .first();
  if (row !== undefined) {
    requireSameBody(row, requestHash);
  }
  return row?.object_id;
}

/**
 * Claims a key for a new object, in the transaction that makes the object, so
 * that neither can exist without the other.
 *
 * @returns the id of the object that the key stands for: the new one, or that of the first request
 * @throws ConflictError - where the first request had another body
 */
export async function claimIdempotencyKey(
  tx: Knex.Transaction,
  claim: IdempotencyKey & { readonly objectId: string; readonly now: number },
): Promise<string> {
  const { principal, key, requestHash, objectId, now } = claim;
  const table = () => tx<IdempotencyKeyRow>('idempotency_keys');
  await table()
    .where('created_at', '<', now - KEPT_SECONDS)
    .delete();
  await table()
    .insert({
      principal,
      key,
      request_hash: requestHash,
      object_id: objectId,
      created_at: now,
    })
    .onConflict(['principal', 'key'])
    .ignore();
  const row = await table().where({ principal, key }).first();
  if (row === undefined) {
    throw new Error('The key that was just stored is gone');
  }
  requireSameBody(row, requestHash);
  return row.object_id;
}
