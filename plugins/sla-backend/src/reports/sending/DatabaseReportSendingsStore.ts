import { NotFoundError } from '@backstage/errors';
import type { Knex } from 'knex';
import type { ReportSendingRow } from '../../database/tables';
import type { IdempotencyKey } from '../../idempotency/IdempotencyKey';
import { insertOnce } from '../../idempotency/insertOnce';
import { rowToSending } from '../database/reportRows';
import type { StoredSending } from '../StoredReport';
import type { ReportSendingsStore } from './ReportSendingsStore';

/** Sendings in the portal's database. */
export class DatabaseReportSendingsStore implements ReportSendingsStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create({ knex }: { knex: Knex }): DatabaseReportSendingsStore {
    return new DatabaseReportSendingsStore(knex);
  }

  async begin(
    sending: StoredSending & {
      reportId: string;
      idempotencyKey?: IdempotencyKey;
    },
  ): Promise<{ sending: StoredSending; isNew: boolean }> {
    const { reportId, idempotencyKey, to, contacts, ...columns } = sending;
    const { id, at: now } = sending;
    const made = await insertOnce(
      this.#knex,
      { id, now, idempotencyKey },
      async tx =>
        await tx<ReportSendingRow>('report_sendings').insert({
          ...columns,
          report_id: reportId,
          recipients: JSON.stringify(to),
          contacts: JSON.stringify(contacts),
        }),
    );
    const stored = await this.get({ reportId, id: made });
    if (stored === undefined) {
      throw new NotFoundError(`There is no sending ${made}`);
    }
    return { sending: stored, isNew: made === id };
  }

  async get({
    reportId,
    id,
  }: {
    reportId: string;
    id: string;
  }): Promise<StoredSending | undefined> {
    const row = await this.#knex<ReportSendingRow>('report_sendings')
      .where({ report_id: reportId, id })
      .first();
    return row && rowToSending(row);
  }

  async done({
    id,
    state,
    to,
    contacts,
  }: Parameters<ReportSendingsStore['done']>[0]): Promise<void> {
    await this.#knex<ReportSendingRow>('report_sendings')
      .where({ id })
      .update({
        state,
        recipients: JSON.stringify(to),
        contacts: JSON.stringify(contacts),
      });
  }
}
