import type { Knex } from 'knex';
import { readManagers } from '../../effects/database/readManagers';
import type { AgreementRemindersStore } from './AgreementRemindersStore';

/** Agreements to remind of, in the portal's database. */
export class DatabaseAgreementRemindersStore
  implements AgreementRemindersStore
{
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseAgreementRemindersStore {
    return new DatabaseAgreementRemindersStore(options.knex);
  }

  async candidates(query: {
    after: string | undefined;
    limit: number;
  }): Promise<readonly string[]> {
    const { after, limit } = query;
    const select = this.#knex('agreement_versions')
      .whereIn('stage', ['offered', 'agreed'])
      .distinct<{ id: string }[]>({ id: 'agreement_id' })
      .orderBy('id')
      .limit(limit);
    if (after !== undefined) {
      select.where('agreement_id', '>', after);
    }
    return (await select).map(({ id }) => id);
  }

  async managers(customerRefs: readonly string[]) {
    return await readManagers(this.#knex, customerRefs);
  }
}
