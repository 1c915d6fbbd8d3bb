import type { Knex } from 'knex';
import { chunksOf } from '../../database/chunksOf';
import type {
  ReportPublicationItemRow,
  ReportPublicationRow,
} from '../../database/tables';
import { insertOnce } from '../../idempotency/insertOnce';
import type {
  PublicationItem,
  PublicationsStore,
  StoredPublication,
} from './PublicationsStore';

/** Stays below the databases' limits on values in one statement. */
const ROWS_PER_STATEMENT = 100;

const STATES: readonly PublicationItem['state'][] = [
  'waiting',
  'published',
  'failed',
];

/** Publications in the portal's database. */
export class DatabasePublicationsStore implements PublicationsStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabasePublicationsStore {
    return new DatabasePublicationsStore(options.knex);
  }

  async insert(
    publication: Parameters<PublicationsStore['insert']>[0],
  ): Promise<string> {
    const { id, startedAt, startedBy, reports, idempotencyKey } = publication;
    return await insertOnce(
      this.#knex,
      { id, now: startedAt, idempotencyKey },
      async tx => {
        await tx<ReportPublicationRow>('report_publications').insert({
          id,
          started_at: startedAt,
          started_by: startedBy,
        });
        const rows = reports.map(
          (report, position): ReportPublicationItemRow => ({
            publication_id: id,
            position,
            report_id: report.id,
            revision: report.revision,
            state: 'waiting',
            reason: null,
          }),
        );
        for (const chunk of chunksOf(rows, ROWS_PER_STATEMENT)) {
          await tx<ReportPublicationItemRow>('report_publication_items').insert(
            chunk,
          );
        }
      },
    );
  }

  async get(id: string): Promise<StoredPublication | undefined> {
    const row = await this.#knex<ReportPublicationRow>('report_publications')
      .where({ id })
      .first();
    if (row === undefined) {
      return undefined;
    }
    const items: (ReportPublicationItemRow & { title: string })[] =
      await this.#knex<ReportPublicationItemRow>('report_publication_items')
        .join('reports', 'reports.id', 'report_publication_items.report_id')
        .where('report_publication_items.publication_id', id)
        .orderBy('report_publication_items.position')
        .select('report_publication_items.*', 'reports.title');
    return {
      id: row.id,
      startedAt: Number(row.started_at),
      startedBy: row.started_by,
      items: items.map(item => ({
        position: item.position,
        id: item.report_id,
        revision: item.revision,
        state: STATES.find(one => one === item.state) ?? 'waiting',
        title: item.title,
        reason: item.reason,
      })),
    };
  }

  async next(limit: number) {
    const first: { id: string; startedBy: string } | undefined =
      await this.#knex('report_publications')
        .whereExists(left =>
          left
            .from('report_publication_items')
            .whereRaw('publication_id = report_publications.id')
            .where('state', 'waiting'),
        )
        .orderBy(['started_at', 'id'])
        .first({ id: 'id', startedBy: 'started_by' });
    if (first === undefined) {
      return undefined;
    }
    const rows = await this.#knex<ReportPublicationItemRow>(
      'report_publication_items',
    )
      .where({ publication_id: first.id, state: 'waiting' })
      .orderBy('position')
      .limit(limit);
    return {
      ...first,
      items: rows.map(row => ({
        id: row.report_id,
        revision: row.revision,
        position: row.position,
      })),
    };
  }

  async note(
    { id, position }: { id: string; position: number },
    became: { state: 'published' | 'failed'; reason: string | null },
  ): Promise<void> {
    await this.#knex<ReportPublicationItemRow>('report_publication_items')
      .where({ publication_id: id, position })
      .update(became);
  }
}
