import { cellsOf, separatorOf } from '../../../format/cellsOf';

/** A table as somebody filled it in, line for line; the first line is its head. */
export type FilledTable = readonly (readonly string[])[];

const XLSX = /\.xlsx$/i;
/** Our own exports keep a spreadsheet from calculating a text by an apostrophe before it. */
const KEPT_TEXT = /^'(?=[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])/;
const DATE_LENGTH = 'yyyy-mm-dd'.length;

function textOf(cell: unknown): string {
  if (cell instanceof Date) {
    // A day has no zone: spreadsheets' days are read as midnight of UTC.
    return cell.toISOString().slice(0, DATE_LENGTH);
  }
  if (typeof cell === 'boolean') {
    return cell ? 'yes' : 'no';
  }
  return cell === null || cell === undefined ? '' : String(cell).trim();
}

async function readXlsx(file: File): Promise<FilledTable[]> {
  // Only who imports a spreadsheet loads what reads one.
  const { default: readExcelFile } = await import('read-excel-file/browser');
  const sheets = await readExcelFile(file);
  return sheets.map(({ data }) => data.map(row => row.map(textOf)));
}

/** Spreadsheets of Windows still write CSV in a code page of Western Europe where UTF-8 is not asked for. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

async function readCsv(file: File): Promise<FilledTable> {
  const text = decoded(await file.arrayBuffer())
    .replace(/\r\n?/g, '\n')
    .replace(/\s+$/, '');
  return cellsOf(text, separatorOf(text)).map(row =>
    row.map(cell => cell.replace(KEPT_TEXT, '')),
  );
}

/**
 * The tables in files: each sheet of a workbook, or a CSV.
 *
 * @throws Error - where a file is neither
 */
export async function readTables(
  files: readonly File[],
): Promise<readonly FilledTable[]> {
  const tables = await Promise.all(
    files.map(async file =>
      XLSX.test(file.name) ? await readXlsx(file) : [await readCsv(file)],
    ),
  );
  return tables.flat();
}
