import type { Knex } from 'knex';
import { whereInIds } from '../../database/inList';
import type { AgreementAlertingRow } from '../../database/tables';
import type { AlertingStore } from './AlertingStore';
import type { AlertingSettings, StoredAlerting } from './StoredAlerting';

/** How one is alerted, in the portal's database. */
export class DatabaseAlertingStore implements AlertingStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseAlertingStore {
    return new DatabaseAlertingStore(options.knex);
  }

  async ofAgreements(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, StoredAlerting>> {
    const rows: AgreementAlertingRow[] = await this.#knex<AgreementAlertingRow>(
      'agreement_alerting',
    ).modify(whereInIds, this.#knex, 'agreement_id', ids);
    return new Map(
      rows.map(({ agreement_id: id, settings, revision }) => [
        id,
        { settings: JSON.parse(settings), revision },
      ]),
    );
  }

  async replace(change: {
    agreementId: string;
    revision: number;
    settings: AlertingSettings;
    at: number;
    by: string;
  }): Promise<number | undefined> {
    const { agreementId, revision, settings, at, by } = change;
    const row: AgreementAlertingRow = {
      agreement_id: agreementId,
      settings: JSON.stringify(settings),
      revision: revision + 1,
      changed_at: at,
      changed_by: by,
    };
    const table = this.#knex<AgreementAlertingRow>('agreement_alerting');
    const stored =
      revision === 0
        ? await table
            .insert(row)
            .onConflict('agreement_id')
            .ignore()
            .returning('revision')
        : await table
            .where({ agreement_id: agreementId, revision })
            .update(row)
            .returning('revision');
    return stored.length === 0 ? undefined : revision + 1;
  }
}
