import type { Knex } from 'knex';
import { chunksOf } from '../../database/chunksOf';
import type {
  PromiseUnderpinningRow,
  UnderpinningNoticeRow,
} from '../../database/tables';
import { readManagers } from '../../effects/database/readManagers';
import { whereClaimable } from '../../effects/whereClaimable';
import type { UnderpinningNotice } from './UnderpinningNotice';
import type {
  RestedOn,
  UnderpinningNoticesStore,
} from './UnderpinningNoticesStore';

/** Stays below the databases' limits on rows in one statement. */
const ROWS_PER_STATEMENT = 100;

const KEY = [
  'agreement_id',
  'version',
  'underpinning_id',
  'kind',
  'occasion',
] as const;

type Key = Pick<UnderpinningNoticeRow, (typeof KEY)[number]>;

function keyOf(notice: UnderpinningNotice): Key {
  return {
    agreement_id: notice.agreementId,
    version: notice.version,
    underpinning_id: notice.underpinningId,
    kind: notice.kind,
    occasion: notice.occasion,
  };
}

function textOf(key: Key): string {
  return JSON.stringify(KEY.map(column => key[column]));
}

/** Notices in the portal's database. */
export class DatabaseUnderpinningNoticesStore
  implements UnderpinningNoticesStore
{
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseUnderpinningNoticesStore {
    return new DatabaseUnderpinningNoticesStore(options.knex);
  }

  async restingAgreements(query: {
    after: string | undefined;
    limit: number;
  }): Promise<readonly string[]> {
    const { after, limit } = query;
    const select = this.#knex('promise_underpinnings')
      .join('agreements', join =>
        join
          .on('agreements.id', 'promise_underpinnings.agreement_id')
          .andOnVal('agreements.type', 'sla'),
      )
      .join('agreement_versions', join =>
        join
          .on(
            'agreement_versions.agreement_id',
            'promise_underpinnings.agreement_id',
          )
          .andOn('agreement_versions.version', 'promise_underpinnings.version')
          .andOnVal('agreement_versions.stage', 'agreed'),
      )
      .distinct<{ id: string }[]>({ id: 'promise_underpinnings.agreement_id' })
      .orderBy('id')
      .limit(limit);
    if (after !== undefined) {
      select.where('promise_underpinnings.agreement_id', '>', after);
    }
    return (await select).map(({ id }) => id);
  }

  async restedOn(agreementIds: readonly string[]): Promise<RestedOn[]> {
    const rows: (PromiseUnderpinningRow & { checked_at: number | string })[] =
      await this.#knex('promise_underpinnings')
        .join('promise_checks', join =>
          join
            .on(
              'promise_checks.agreement_id',
              'promise_underpinnings.agreement_id',
            )
            .andOn('promise_checks.version', 'promise_underpinnings.version'),
        )
        .whereIn('promise_underpinnings.agreement_id', [...agreementIds])
        .orderBy([
          'promise_underpinnings.agreement_id',
          'promise_underpinnings.version',
          'promise_underpinnings.underpinning_id',
        ])
        .select('promise_underpinnings.*', 'promise_checks.checked_at');
    return rows.map(row => ({
      agreementId: row.agreement_id,
      version: row.version,
      underpinningId: row.underpinning_id,
      underpinningVersion: row.underpinning_version,
      checkedAt: Number(row.checked_at),
    }));
  }

  async managers(customerRefs: readonly string[]) {
    return await readManagers(this.#knex, customerRefs);
  }

  async claim<T extends UnderpinningNotice>(
    notices: readonly T[],
    turn: { claimId: string; now: number },
  ): Promise<readonly T[]> {
    const { claimId, now } = turn;
    // Always in the same order, so that two instances wait for each other and not both.
    const keys = [
      ...new Map(notices.map(keyOf).map(key => [textOf(key), key])),
    ].sort(([a], [b]) => (a < b ? -1 : 1));
    return await this.#knex.transaction(async tx => {
      for (const chunk of chunksOf(keys, ROWS_PER_STATEMENT)) {
        await tx<UnderpinningNoticeRow>('underpinning_notices')
          .insert(
            chunk.map(([, key]) => ({
              ...key,
              state: 'claimed',
              attempts: 1,
              claim_id: claimId,
              claimed_at: now,
            })),
          )
          .onConflict([...KEY])
          .merge({
            state: 'claimed',
            attempts: tx.raw('underpinning_notices.attempts + 1'),
            claim_id: claimId,
            claimed_at: now,
          })
          .where(given => whereClaimable(given, 'underpinning_notices', now));
      }
      const rows = await tx<UnderpinningNoticeRow>('underpinning_notices')
        .where({ claim_id: claimId, state: 'claimed' })
        .select([...KEY]);
      const claimed = new Set(rows.map(textOf));
      return notices.filter(notice => claimed.has(textOf(keyOf(notice))));
    });
  }

  async done(
    notice: UnderpinningNotice,
    state: 'sent' | 'failed',
  ): Promise<void> {
    await this.#knex<UnderpinningNoticeRow>('underpinning_notices')
      .where(keyOf(notice))
      .update({ state });
  }

  async release(claimId: string): Promise<void> {
    await this.#knex<UnderpinningNoticeRow>('underpinning_notices')
      .where({ claim_id: claimId, state: 'claimed' })
      .delete();
  }
}
