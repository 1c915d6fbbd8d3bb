import type { Knex } from 'knex';
import type { PromiseUnderpinningRow } from '../../database/tables';
import { readManagers } from '../../effects/database/readManagers';
import type {
  RestedOn,
  UnderpinningNoticesStore,
} from './UnderpinningNoticesStore';

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
}
