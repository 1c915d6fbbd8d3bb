import type { Interval } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { chunksOf } from '../../database/chunksOf';
import { secondsOrNull } from '../../database/secondsOrNull';
import type {
  MaintenanceWindowRevisionRow,
  MaintenanceWindowRow,
} from '../../database/tables';
import type { StoredWindow, WindowRevision } from '../StoredWindow';

/** Stays below SQLite's limit on bound values. */
const IDS_PER_QUERY = 400;

function rowToRevision(row: MaintenanceWindowRevisionRow): WindowRevision {
  return {
    revision: row.revision,
    title: row.title,
    text: row.text,
    schedule: JSON.parse(row.schedule),
    announcedAt: Number(row.announced_at),
    evidence: row.evidence,
    declaredAt: Number(row.declared_at),
    declaredBy: row.declared_by,
  };
}

/** Completes rows of `maintenance_windows` with their revisions. */
export async function readWindows(
  knex: Knex,
  rows: readonly MaintenanceWindowRow[],
): Promise<StoredWindow[]> {
  const revisions = new Map<string, WindowRevision[]>();
  for (const chunk of chunksOf(rows, IDS_PER_QUERY)) {
    const found = await knex<MaintenanceWindowRevisionRow>(
      'maintenance_window_revisions',
    )
      .whereIn(
        'window_id',
        chunk.map(({ id }) => id),
      )
      .orderBy('revision');
    found.forEach(row => {
      const known = revisions.get(row.window_id) ?? [];
      known.push(rowToRevision(row));
      revisions.set(row.window_id, known);
    });
  }
  return rows.map(row => ({
    id: row.id,
    entityRef: row.entity_ref,
    revision: row.revision,
    revisions: revisions.get(row.id) ?? [],
    cancelledAt: secondsOrNull(row.cancelled_at),
    cancelledBy: row.cancelled_by,
  }));
}

/** Narrows a query on `maintenance_windows` to those that may reach into a span. */
export function whereReaching(
  query: Knex.QueryBuilder,
  { from, to }: Interval,
): void {
  query
    .where('maintenance_windows.reaches_from', '<', to)
    .where(reaches =>
      reaches
        .whereNull('maintenance_windows.reaches_to')
        .orWhere('maintenance_windows.reaches_to', '>', from),
    );
}

/** Windows that may reach into a span, in the order of their ids. */
export async function readReaching(
  knex: Knex,
  span: Interval,
): Promise<StoredWindow[]> {
  const rows = await knex<MaintenanceWindowRow>('maintenance_windows')
    .modify(whereReaching, span)
    .orderBy('id');
  return await readWindows(knex, rows);
}
