import type { SheetImport, SheetRow } from '../sheets';
import type { SlaRequestOptions } from './ListQuery';

/** What is imported of spreadsheets: whole, or not at all. @public */
export interface ImportRows {
  readonly rows: readonly SheetRow[];
  /** Whether nothing is stored. */
  readonly dryRun: boolean;
}

/** Spreadsheets, as the client offers them. Sent again with its key, an import is not made twice. @public */
export interface SheetsApi {
  importCustomers(
    body: ImportRows,
    idempotencyKey: string,
    options?: SlaRequestOptions,
  ): Promise<SheetImport>;

  importContacts(
    body: ImportRows,
    idempotencyKey: string,
    options?: SlaRequestOptions,
  ): Promise<SheetImport>;

  /** Agreements with their targets, as drafts or recorded ones. */
  importAgreements(
    body: ImportRows & { readonly targets: readonly SheetRow[] },
    idempotencyKey: string,
    options?: SlaRequestOptions,
  ): Promise<SheetImport>;
}
