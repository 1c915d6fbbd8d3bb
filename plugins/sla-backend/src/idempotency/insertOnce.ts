import type { Knex } from 'knex';
import { claimIdempotencyKey } from './claimIdempotencyKey';
import type { IdempotencyKey } from './IdempotencyKey';

/**
 * Inserts a new object in one transaction, unless a request with the same key
 * made it before.
 *
 * @returns the id of the object that there is now
 * @throws ConflictError - where the first request had another body
 */
export async function insertOnce(
  knex: Knex,
  object: {
    readonly id: string;
    /** Epoch seconds. */
    readonly now: number;
    readonly idempotencyKey?: IdempotencyKey;
  },
  insert: (tx: Knex.Transaction) => PromiseLike<unknown>,
): Promise<string> {
  const { id, now, idempotencyKey } = object;
  return await knex.transaction(async tx => {
    const made =
      idempotencyKey === undefined
        ? id
        : await claimIdempotencyKey(tx, {
            ...idempotencyKey,
            objectId: id,
            now,
          });
    if (made === id) {
      await insert(tx);
    }
    return made;
  });
}
