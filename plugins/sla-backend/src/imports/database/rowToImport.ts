import {
  formatInstant,
  type ImportState,
  type Stream,
} from '@service-levels/backstage-plugin-sla-common';
import type { ImportRow, IndicatorRow } from '../../database/tables';
import type { StoredImport } from '../ImportsStore';

/** An import with what its indicator is called by. */
export type JoinedRow = ImportRow & Pick<IndicatorRow, 'entity_ref' | 'name'>;

/** Snake case ends here. */
export function rowToImport(row: JoinedRow): StoredImport {
  const { stored, replaced, unchanged, finished_at: finishedAt } = row;
  return {
    key: row.key,
    indicatorKey: row.indicator_id,
    id: row.id,
    indicator: `${row.entity_ref}/${row.name}`,
    stream: row.stream as Stream,
    state: row.state as ImportState,
    dryRun: Boolean(row.dry_run),
    rowsRead: row.rows_read,
    rowsStored: stored + replaced + unchanged,
    result:
      row.state === 'done'
        ? { stored, replaced, unchanged, withdrawn: 0 }
        : null,
    problems: JSON.parse(row.problems),
    startedAt: formatInstant(Number(row.started_at)),
    finishedAt: finishedAt === null ? null : formatInstant(Number(finishedAt)),
    startedBy: row.started_by,
  };
}
