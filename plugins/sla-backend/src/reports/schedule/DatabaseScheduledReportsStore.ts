import type { Knex } from 'knex';
import type { ScheduledReportRow } from '../../database/tables';
import type {
  MonthOfAgreement,
  ScheduledReportsStore,
} from './ScheduledReportsStore';

/** What was created by schedule, in the portal's database. */
export class DatabaseScheduledReportsStore implements ScheduledReportsStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseScheduledReportsStore {
    return new DatabaseScheduledReportsStore(options.knex);
  }

  async slas(query: {
    after: string | undefined;
    limit: number;
  }): Promise<readonly string[]> {
    const { after, limit } = query;
    const select = this.#knex('agreements')
      .where('type', 'sla')
      .whereExists(signed =>
        signed
          .from('agreement_versions')
          .whereRaw('agreement_versions.agreement_id = agreements.id')
          .where('stage', 'agreed'),
      )
      .orderBy('id')
      .limit(limit)
      .select<{ id: string }[]>('id');
    if (after !== undefined) {
      select.where('id', '>', after);
    }
    return (await select).map(({ id }) => id);
  }

  async withoutDraft(
    months: readonly MonthOfAgreement[],
  ): Promise<readonly MonthOfAgreement[]> {
    const rows = await this.#knex<ScheduledReportRow>(
      'scheduled_reports',
    ).whereIn(
      'agreement_id',
      months.map(({ agreementId }) => agreementId),
    );
    const created = new Set(
      rows.map(row => `${row.agreement_id}/${row.period}`),
    );
    return months.filter(
      ({ agreementId, period }) => !created.has(`${agreementId}/${period}`),
    );
  }

  async note(
    { agreementId, period }: MonthOfAgreement,
    now: number,
  ): Promise<void> {
    await this.#knex<ScheduledReportRow>('scheduled_reports')
      .insert({ agreement_id: agreementId, period, created_at: now })
      .onConflict(['agreement_id', 'period'])
      .ignore();
  }
}
