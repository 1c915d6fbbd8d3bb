import writeExcelFile, {
  type CellObject,
  type Sheet,
} from 'write-excel-file/browser';
import type { Cell, Column, ExportFile, Table } from './Table';

/** As many characters as Excel takes in the name of a sheet, and in a cell. */
const NAME_LIMIT = 31;
const CELL_LIMIT = 32_767;
/** Characters that XML cannot hold. */
// eslint-disable-next-line no-control-regex
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Texts stay texts, whatever they begin with; numbers stay numbers. */
function toCell(cell: Cell, { format }: Column): CellObject | null {
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

function toSheet({ title, columns, rows }: Table): Sheet<Blob> {
  return {
    sheet: title.replace(/[\\/?*[\]:]/g, ' ').slice(0, NAME_LIMIT),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    data: [
      columns.map(
        (column): CellObject => ({
          type: String,
          value: column.title,
          fontWeight: 'bold',
        }),
      ),
      ...rows.map(cells => cells.map((cell, i) => toCell(cell, columns[i]))),
    ],
  };
}

/** A workbook with one sheet for each table. */
export async function toXlsx({
  tables,
}: Pick<ExportFile, 'tables'>): Promise<Blob> {
  return await writeExcelFile(tables.map(toSheet)).toBlob();
}
