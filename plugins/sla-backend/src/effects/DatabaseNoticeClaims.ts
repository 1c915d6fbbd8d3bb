import type { Knex } from 'knex';
import { chunksOf } from '../database/chunksOf';
import type { ClaimsOf } from './NoticesJob';
import { whereClaimable, type ClaimableTable } from './whereClaimable';

/** Stays below the databases' limits on rows in one statement. */
const ROWS_PER_STATEMENT = 100;

/** What a notice is told apart by: columns of the table with their values. */
export type NoticeKey = Readonly<Record<string, string | number>>;

interface Options<TNotice> {
  readonly knex: Knex;
  readonly table: ClaimableTable;
  readonly keyOf: (notice: TNotice) => NoticeKey;
}

function textOf(key: NoticeKey): string {
  return JSON.stringify(Object.entries(key).sort());
}

/**
 * Claims in a table of their own. It has the columns of the key, `state`,
 * `attempts`, `claim_id` and `claimed_at`.
 */
export class DatabaseNoticeClaims<TNotice> implements ClaimsOf<TNotice> {
  readonly #options: Options<TNotice>;

  private constructor(options: Options<TNotice>) {
    this.#options = options;
  }

  static create<TNotice>(
    options: Options<TNotice>,
  ): DatabaseNoticeClaims<TNotice> {
    return new DatabaseNoticeClaims(options);
  }

  async claim(
    notices: readonly TNotice[],
    turn: { claimId: string; now: number },
  ): Promise<readonly TNotice[]> {
    const { knex, table, keyOf } = this.#options;
    const { claimId, now } = turn;
    // Always in the same order, so that two instances wait for each other and not both.
    const keys = [
      ...new Map(notices.map(keyOf).map(key => [textOf(key), key])),
    ].sort(([a], [b]) => (a < b ? -1 : 1));
    const columns = Object.keys(keys[0]?.[1] ?? {});
    return await knex.transaction(async tx => {
      for (const chunk of chunksOf(keys, ROWS_PER_STATEMENT)) {
        await tx(table)
          .insert(
            chunk.map(([, key]) => ({
              ...key,
              state: 'claimed',
              attempts: 1,
              claim_id: claimId,
              claimed_at: now,
            })),
          )
          .onConflict(columns)
          .merge({
            state: 'claimed',
            attempts: tx.raw('?? + 1', [`${table}.attempts`]),
            claim_id: claimId,
            claimed_at: now,
          })
          .where(given => whereClaimable(given, table, now));
      }
      const rows: NoticeKey[] = await tx(table)
        .where({ claim_id: claimId, state: 'claimed' })
        .select(columns);
      const claimed = new Set(rows.map(textOf));
      return notices.filter(notice => claimed.has(textOf(keyOf(notice))));
    });
  }

  async done(notice: TNotice, state: 'sent' | 'failed'): Promise<void> {
    const { knex, table, keyOf } = this.#options;
    await knex(table).where(keyOf(notice)).update({ state });
  }

  async release(claimId: string): Promise<void> {
    const { knex, table } = this.#options;
    await knex(table).where({ claim_id: claimId, state: 'claimed' }).delete();
  }
}
