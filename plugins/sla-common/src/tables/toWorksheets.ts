import type { ExportCell, ExportColumn, ExportTable } from './ExportTable';

/** As many characters as Excel takes in the name of a sheet, and in a cell. */
const NAME_LIMIT = 31;
const CELL_LIMIT = 32_767;
/** Characters that XML cannot hold. */
// eslint-disable-next-line no-control-regex
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A cell as `write-excel-file` takes it. @public */
export interface WorksheetCell {
  type: NumberConstructor | StringConstructor;
  value: number | string;
  format?: string;
  fontWeight?: 'bold';
  wrap?: boolean;
  alignVertical?: 'top';
}

/** A sheet as `write-excel-file` takes it. @public */
export interface Worksheet {
  sheet: string;
  columns: { width: number }[];
  stickyRowsCount: number;
  data: (WorksheetCell | null)[][];
}

/** Texts stay texts, whatever they begin with; numbers stay numbers. */
function toCell(
  cell: ExportCell,
  { format }: ExportColumn,
): WorksheetCell | null {
  if (cell === null) {
    return null;
  }
  return typeof cell === 'number'
    ? { type: Number, value: cell, ...(format !== undefined && { format }) }
    : {
        type: String,
        value: cell.replace(NOT_IN_XML, '').slice(0, CELL_LIMIT),
        wrap: true,
        alignVertical: 'top',
      };
}

/** A sheet for each table, its head always in sight. @public */
export function toWorksheets(tables: readonly ExportTable[]): Worksheet[] {
  return tables.map(({ title, columns, rows }) => ({
    sheet: title.replace(/[\\/?*[\]:]/g, ' ').slice(0, NAME_LIMIT),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    data: [
      columns.map(
        (column): WorksheetCell => ({
          type: String,
          value: column.title,
          fontWeight: 'bold',
        }),
      ),
      ...rows.map(cells => cells.map((cell, i) => toCell(cell, columns[i]))),
    ],
  }));
}
