import type { ExportFile, Table } from './Table';

export { exportTable as tableOf } from '@service-levels/backstage-plugin-sla-common';

/** A file with one table or several, called as the first of them. */
export function fileOf(table: Table, ...others: readonly Table[]): ExportFile {
  return { name: table.title, tables: [table, ...others] };
}
