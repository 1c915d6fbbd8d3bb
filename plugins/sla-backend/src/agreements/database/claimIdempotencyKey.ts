import type { Knex } from 'knex';
import type { IdempotencyKeyRow } from '../../database/tables';
import { FieldConflictError } from '../../errors';
import type { IdempotencyKey } from '../AgreementsStore';

/** How long a key is remembered, in seconds. */
const KEPT_SECONDS = 24 * 3600;

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
  if (row === undefined || row.request_hash !== requestHash) {
    throw new FieldConflictError(
      'Idempotency-Key',
      'was used for another body before',
    );
  }
  return row.object_id;
}
