import {
  SHEETS,
  type SheetName,
  type SheetRow,
} from '@service-levels/backstage-plugin-sla-common';
import type { FilledTable } from './readTables';

/** The column that a head names, whatever its case; else as it is written, to be refused by that name. */
function columnNamed(sheet: SheetName, head: string): string {
  const lower = head.trim().toLowerCase();
  const column = SHEETS[sheet].columns.find(
    ({ name }) => name.toLowerCase() === lower,
  );
  return column?.name ?? head.trim();
}

/** How many heads of a table are columns of a sheet. */
function likeness(sheet: SheetName, [heads = []]: FilledTable): number {
  const names = new Set(SHEETS[sheet].columns.map(({ name }) => name));
  return heads.filter(head => names.has(columnNamed(sheet, head))).length;
}

/** The table that is likest to a sheet among others; undefined where none is like it at all. */
export function tableFor(
  sheet: SheetName,
  tables: readonly FilledTable[],
  others: readonly SheetName[] = [],
): FilledTable | undefined {
  const own = tables.filter(
    table =>
      likeness(sheet, table) > 0 &&
      others.every(other => likeness(sheet, table) >= likeness(other, table)),
  );
  return own.sort((a, b) => likeness(sheet, b) - likeness(sheet, a))[0];
}

/** The rows of a table by its columns, numbered as spreadsheets do; what is empty is left out. */
export function filledRows(
  sheet: SheetName,
  [heads = [], ...rows]: FilledTable,
): readonly SheetRow[] {
  const columns = heads.map(head => columnNamed(sheet, head));
  return rows
    .map((cells, i) => ({
      row: i + 2,
      cells: Object.fromEntries(
        cells.flatMap((cell, at) =>
          cell === '' ? [] : [[columns[at] || `column ${at + 1}`, cell]],
        ),
      ),
    }))
    .filter(({ cells }) => Object.keys(cells).length > 0);
}
