import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  AgreementDraft,
  SheetImport,
  SheetRow,
} from '@service-levels/backstage-plugin-sla-common';

/** Rows to be imported whole, or not at all. */
export interface RowsToImport {
  readonly rows: readonly SheetRow[];
  /** Whether nothing is stored, and what is wrong is answered instead of refused. */
  readonly dryRun: boolean;
  /** The same key and rows are imported once. */
  readonly idempotencyKey?: string;
}

/** Agreements with the rows of their targets. */
export interface AgreementsToImport extends RowsToImport {
  readonly targets: readonly SheetRow[];
}

/** What the caller may do, as far as it depends on what a row is about. */
export interface SheetRights {
  /** Why a customer can have no contact from the caller; undefined where it can. */
  refusalOfContacts(customerRef: string): Promise<string | undefined>;
  maySign(draft: AgreementDraft): Promise<boolean>;
}

/** Who imports, and what they may do; without rights, everything. */
export interface SheetImportOptions {
  readonly credentials: BackstageCredentials;
  readonly rights?: SheetRights;
}

/**
 * What was filled in in a spreadsheet. A request that is no trial is refused
 * with the cells that it fails by, and stores nothing then.
 */
export interface SheetImports {
  /** Customers that the portal keeps from now on. */
  customers(
    request: RowsToImport,
    options: SheetImportOptions,
  ): Promise<SheetImport>;

  contacts(
    request: RowsToImport,
    options: SheetImportOptions,
  ): Promise<SheetImport>;

  /** Drafts, and agreements that were signed outside. */
  agreements(
    request: AgreementsToImport,
    options: SheetImportOptions,
  ): Promise<SheetImport>;
}
