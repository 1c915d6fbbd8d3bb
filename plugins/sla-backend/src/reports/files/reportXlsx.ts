import {
  reportTables,
  toWorksheets,
  type ReportContent,
} from '@service-levels/backstage-plugin-sla-common';
import { unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';

/** Archives name times of a clock on the wall: this one is the same in every zone. */
const ALWAYS = new Date(1980, 0, 1);

/** A workbook is an archive that says when it was packed: packed anew with a date that is always the same. */
function withFixedDate(workbook: Buffer): Buffer {
  return Buffer.from(zipSync(unzipSync(workbook), { mtime: ALWAYS }));
}

/** A published report as a workbook, numbers as numbers; the same report has the same bytes. */
export async function reportXlsx(
  content: ReportContent,
  hash: string,
): Promise<Buffer> {
  const sheets = toWorksheets(reportTables(content, { hash }));
  const workbook = await writeExcelFile(sheets).toBuffer();
  return withFixedDate(workbook);
}
