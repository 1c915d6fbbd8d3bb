import {
  SHEETS,
  type SheetName,
} from '@service-levels/backstage-plugin-sla-common';
import type { ExportFile } from '../../../export/Table';
import { tableOf } from '../../../export/tableOf';

/** Templates with their examples; as CSV each is a file of its own. */
export function toTemplate(
  sheets: readonly SheetName[],
  name: string,
): ExportFile {
  return {
    name,
    tables: sheets.map(sheet => {
      const { columns, examples } = SHEETS[sheet];
      const heads = columns.map(column => column.name);
      const rows = examples.map(example =>
        heads.map(head => example[head] ?? null),
      );
      return tableOf(sheet, heads, rows);
    }),
  };
}
