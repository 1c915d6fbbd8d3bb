import {
  MOST_SHEET_ROWS,
  type SheetImport,
  type SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import type { Translate } from '../../../translations/useTranslate';
import { filledRows, tableFor } from './filledRows';
import { readTables } from './readTables';
import { sheetsOf, type SheetKind } from './sheetKinds';

/** As much as the API takes of a body. */
const MOST_BYTES = 1024 * 1024;

/** Reads files and has them checked, or imported. */
export async function sendSheets(
  request: {
    readonly kind: SheetKind;
    readonly files: readonly File[];
    readonly dryRun: boolean;
    readonly idempotencyKey: string;
  },
  { api, t }: { readonly api: SlaApi; readonly t: Translate },
): Promise<SheetImport> {
  const { kind, files, dryRun, idempotencyKey } = request;
  const tables = await readTables(files);
  const sheets = sheetsOf(kind);
  const [rows, targets = []] = sheets.map(sheet => {
    const others = sheets.filter(other => other !== sheet);
    const table = tableFor(sheet, tables, others);
    const filled = table === undefined ? [] : filledRows(sheet, table);
    if (filled.length === 0) {
      throw new Error(t('setUp.import.noRows', { sheet }));
    }
    if (filled.length > MOST_SHEET_ROWS) {
      throw new Error(t('setUp.import.tooMany', { sheet }));
    }
    return filled;
  });
  const body = { rows, dryRun };
  const size = new Blob([JSON.stringify({ ...body, targets })]).size;
  if (size > MOST_BYTES) {
    throw new Error(t('setUp.import.tooLarge'));
  }
  switch (kind) {
    case 'customers':
      return await api.importCustomers(body, idempotencyKey);
    case 'contacts':
      return await api.importContacts(body, idempotencyKey);
    case 'agreements':
      return await api.importAgreements({ ...body, targets }, idempotencyKey);
    default:
      return kind satisfies never;
  }
}
