import { download } from './download';
import { fileName } from './fileName';
import type { ExportFile } from './Table';
import { toCsv } from './toCsv';
import { toXlsx } from './toXlsx';

/** The formats that tables are exported in. */
export type ExportFormat = 'xlsx' | 'csv';

/** Writes tables into a file that the browser stores. */
export async function exportFile(
  file: ExportFile,
  format: ExportFormat,
): Promise<void> {
  const content =
    format === 'xlsx'
      ? await toXlsx(file)
      : new Blob([toCsv(file)], { type: 'text/csv;charset=utf-8' });
  download(content, fileName(file.name, format));
}
