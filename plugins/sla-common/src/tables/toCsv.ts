import type { ExportCell, ExportTable } from './ExportTable';

const LINE_END = '\r\n';
/** Tells spreadsheets that what follows is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';
/** A spreadsheet would take what begins so for a formula; the last four are the wide forms of the first. */
const BEGINS_FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** One field: numbers as they are, texts never as a formula, quoted where RFC 4180 asks for it. */
function toField(cell: ExportCell): string {
  if (cell === null) {
    return '';
  }
  if (typeof cell === 'number') {
    return String(cell);
  }
  const text = BEGINS_FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function toLines({ columns, rows }: ExportTable): string[] {
  return [columns.map(({ title }) => title), ...rows].map(cells =>
    cells.map(toField).join(','),
  );
}

/**
 * Tables one after the other, each after its title and an empty line where
 * there are several.
 *
 * @public
 */
export function toCsv({
  tables,
}: {
  readonly tables: readonly ExportTable[];
}): string {
  const lines = tables.flatMap((table, i) => [
    ...(i > 0 ? [''] : []),
    ...(tables.length > 1 ? [toField(table.title)] : []),
    ...toLines(table),
  ]);
  return `${BYTE_ORDER_MARK}${lines.join(LINE_END)}${LINE_END}`;
}
