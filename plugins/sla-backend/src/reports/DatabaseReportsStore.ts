import { NotFoundError } from '@backstage/errors';
import type {
  Explanation,
  ReportContent,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { isPostgres } from '../database/isPostgres';
import type {
  ReportAgreementRow,
  ReportExplanationRow,
  ReportFileRow,
  ReportRevisionRow,
  ReportRow,
} from '../database/tables';
import { applyReportChange } from './database/applyReportChange';
import { idsWithNews } from './database/idsWithNews';
import { insertReport } from './database/insertReport';
import { readReports } from './database/readReports';
import {
  whereReportInState,
  whereReportVisible,
} from './database/whereReports';
import type {
  ExplainedFigureKey,
  ReportChange,
  ReportsStore,
  ReportsToList,
  ReportsVisible,
} from './ReportsStore';
import {
  draftStateOf,
  type MissedTarget,
  type StoredReport,
} from './StoredReport';

/** Reports in the portal's database. */
export class DatabaseReportsStore implements ReportsStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseReportsStore {
    return new DatabaseReportsStore(options.knex);
  }

  async insert(report: Parameters<ReportsStore['insert']>[0]) {
    return await insertReport(this.#knex, report);
  }

  async visible(
    ids: readonly string[],
    visible: ReportsVisible,
  ): Promise<readonly StoredReport[]> {
    const rows = await whereReportVisible(
      this.#knex<ReportRow>('reports').select('reports.*'),
      this.#knex,
      visible,
    ).whereIn('reports.id', [...ids]);
    return await readReports(this.#knex, rows);
  }

  async byIds(ids: readonly string[]): Promise<readonly StoredReport[]> {
    const rows = await this.#knex<ReportRow>('reports').whereIn('id', [...ids]);
    return await readReports(this.#knex, rows);
  }

  async list(query: ReportsToList): Promise<readonly StoredReport[]> {
    const { visible, agreementId, customerRef, period, state, after } = query;
    const select = whereReportVisible(
      this.#knex<ReportRow>('reports').select('reports.*'),
      this.#knex,
      visible,
    )
      .orderBy([
        { column: 'reports.starts_at', order: 'desc' },
        { column: 'reports.id', order: 'desc' },
      ])
      .limit(query.limit);
    if (agreementId !== undefined) {
      select.where('reports.agreement_id', agreementId);
    }
    if (customerRef !== undefined) {
      select.where('reports.customer_ref', customerRef);
    }
    if (period !== undefined) {
      select.where('reports.period', period);
    }
    if (state !== undefined) {
      whereReportInState(select, state, {
        now: query.now,
        isPublishedOnly: visible.publishedFor !== undefined,
      });
    }
    if (after !== undefined) {
      const [at, id] = after;
      select.where(earlier =>
        earlier
          .where('reports.starts_at', '<', Number(at))
          .orWhere(same =>
            same
              .where('reports.starts_at', Number(at))
              .where('reports.id', '<', id),
          ),
      );
    }
    return await readReports(this.#knex, await select);
  }

  async content(
    id: string,
    revision: number,
  ): Promise<ReportContent | undefined> {
    const row = await this.#knex<ReportRevisionRow>('report_revisions')
      .where({ report_id: id, revision })
      .first('content');
    return row?.content ? JSON.parse(row.content) : undefined;
  }

  async file(
    id: string,
    revision: number,
    format: string,
  ): Promise<Buffer | undefined> {
    const row = await this.#knex<ReportFileRow>('report_files')
      .where({ report_id: id, revision, format })
      .first();
    return row && Buffer.from(row.content);
  }

  async explanation(
    id: string,
    revision: number,
    { targetId, period }: ExplainedFigureKey,
  ): Promise<Explanation | undefined> {
    const select = this.#knex<ReportExplanationRow>('report_explanations')
      .where({ report_id: id, revision, target_id: targetId })
      .orderBy('period', 'desc');
    if (period !== undefined) {
      select.where({ period });
    }
    const row = await select.first();
    return row && JSON.parse(row.content);
  }

  async change(
    id: string,
    decide: (report: StoredReport) => ReportChange,
  ): Promise<void> {
    await this.#knex.transaction(async tx => {
      const select = tx<ReportRow>('reports').where({ id });
      const rows = await (isPostgres(tx) ? select.forUpdate() : select);
      const [report] = await readReports(tx, rows);
      if (report === undefined) {
        throw new NotFoundError(`There is no report ${id}`);
      }
      await applyReportChange(tx, report, decide(report));
    });
  }

  async noteDraft(
    { id, revision }: { id: string; revision: number },
    seen: {
      missed: readonly MissedTarget[];
      agreementIds: readonly string[];
      at: number;
    },
  ): Promise<void> {
    const { missed, agreementIds, at } = seen;
    await this.#knex.transaction(async tx => {
      const select = tx<ReportRow>('reports').where({ id });
      const rows = await (isPostgres(tx) ? select.forUpdate() : select);
      const [report] = await readReports(tx, rows);
      const draft = report?.revisions.find(one => one.revision === revision);
      if (draft === undefined) {
        return;
      }
      await tx<ReportRevisionRow>('report_revisions')
        .where({ report_id: id, revision })
        .whereNull('published_at')
        .update({
          missed: JSON.stringify(missed),
          looked_at: at,
          state: draftStateOf({ missed, comments: draft.comments }),
        });
      const known = new Set(report.agreementIds);
      const added = agreementIds.filter(one => !known.has(one));
      if (added.length > 0) {
        await tx<ReportAgreementRow>('report_agreements').insert(
          added.map(agreementId => ({
            report_id: id,
            agreement_id: agreementId,
          })),
        );
      }
    });
  }

  async noteDiffers(
    { id, revision }: { id: string; revision: number },
    { differs, at }: { differs: boolean; at: number },
  ): Promise<void> {
    await this.#knex<ReportRevisionRow>('report_revisions')
      .where({ report_id: id, revision })
      .whereNotNull('published_at')
      .update({ differs, looked_at: at });
  }

  async noteLook(
    { id, revision }: { id: string; revision: number },
    at: number,
  ): Promise<void> {
    await this.#knex<ReportRevisionRow>('report_revisions')
      .where({ report_id: id, revision })
      .update({ looked_at: at });
  }

  async toLookAt(query: {
    lookedBefore: number;
    endedAfter: number;
    limit: number;
  }): Promise<readonly { id: string; revision: number }[]> {
    const rows: { id: string; revision: number }[] =
      await this.#knex<ReportRevisionRow>('report_revisions')
        .join('reports', 'reports.id', 'report_revisions.report_id')
        .whereNot('report_revisions.state', 'superseded')
        .where('report_revisions.looked_at', '<', query.lookedBefore)
        .where('reports.ends_at', '>', query.endedAfter)
        .orderBy('report_revisions.looked_at')
        .limit(query.limit)
        .select({
          id: 'report_revisions.report_id',
          revision: 'report_revisions.revision',
        });
    return rows;
  }

  async withNews(query: {
    since: number;
    after: string | undefined;
    limit: number;
  }): Promise<readonly string[]> {
    return await idsWithNews(this.#knex, query);
  }
}
