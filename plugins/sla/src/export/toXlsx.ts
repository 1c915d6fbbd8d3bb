import { toWorksheets } from '@service-levels/backstage-plugin-sla-common';
import writeExcelFile from 'write-excel-file/browser';
import type { ExportFile } from './Table';

/** A workbook with one sheet for each table. */
export async function toXlsx({
  tables,
}: Pick<ExportFile, 'tables'>): Promise<Blob> {
  return await writeExcelFile(toWorksheets(tables)).toBlob();
}
