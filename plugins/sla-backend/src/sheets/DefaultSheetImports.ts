import { randomUUID } from 'node:crypto';
import type { SheetImport } from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsStore } from '../agreements/AgreementsStore';
import type { RecordSurroundings } from '../agreements/recording/checkRecorded';
import type { ContactsStore } from '../contacts/ContactsStore';
import type { CustomersStore } from '../customers/CustomersStore';
import type { KeptCustomersStore } from '../customers/KeptCustomersStore';
import type { CustomersChanged } from '../effects/CustomersChanged';
import {
  toIdempotencyKey,
  type IdempotencyKey,
} from '../idempotency/IdempotencyKey';
import type { Callers } from '../permissions/Caller';
import { checkAgreements } from './checkAgreements';
import { checkContacts } from './checkContacts';
import { checkCustomers } from './checkCustomers';
import { importRows } from './importRows';
import type {
  AgreementsToImport,
  RowsToImport,
  SheetImportOptions,
  SheetImports,
} from './SheetImports';

interface Options extends RecordSurroundings {
  readonly agreements: Pick<AgreementsStore, 'insertAll' | 'madeBy'>;
  readonly contacts: Pick<ContactsStore, 'insertAll'>;
  readonly customers: Pick<
    CustomersStore,
    'unknown' | 'concernedBy' | 'isWithin'
  >;
  readonly keptCustomers: Pick<KeptCustomersStore, 'createAll'>;
  readonly changed: CustomersChanged;
  readonly callers: Callers;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** The rules of importing spreadsheets. */
export class DefaultSheetImports implements SheetImports {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultSheetImports {
    return new DefaultSheetImports(options);
  }

  async customers(
    request: RowsToImport,
    options: SheetImportOptions,
  ): Promise<SheetImport> {
    const { keptCustomers, changed } = this.#options;
    const begun = await this.#begin('customers', request, options);
    if (begun.isMade) {
      return madeBefore(request);
    }
    const { now, subject: by, idempotencyKey } = begun;
    const checked = await checkCustomers(request.rows, this.#options);
    return await importRows(checked, request.dryRun, async customers => {
      await keptCustomers.createAll(customers, { now, by, idempotencyKey });
      for (const { ref } of customers) {
        await changed.publish(ref);
      }
    });
  }

  async contacts(
    request: RowsToImport,
    options: SheetImportOptions,
  ): Promise<SheetImport> {
    const { contacts } = this.#options;
    const begun = await this.#begin('contacts', request, options);
    if (begun.isMade) {
      return madeBefore(request);
    }
    const { now: at, subject: by, idempotencyKey } = begun;
    const checked = await checkContacts(
      request.rows,
      async ref => await options.rights?.refusalOfContacts(ref),
    );
    return await importRows(checked, request.dryRun, async values => {
      const made = values.map(value => ({ ...value, id: randomUUID() }));
      await contacts.insertAll(made, { at, by, idempotencyKey });
    });
  }

  async agreements(
    request: AgreementsToImport,
    options: SheetImportOptions,
  ): Promise<SheetImport> {
    const { agreements, callers } = this.#options;
    const begun = await this.#begin('agreements', request, options);
    if (begun.isMade) {
      return madeBefore(request);
    }
    const { now, subject: createdBy, idempotencyKey } = begun;
    const checked = await checkAgreements(request, {
      surroundings: this.#options,
      caller: await callers.caller(options.credentials),
      maySign: async draft => (await options.rights?.maySign(draft)) ?? true,
      now,
    });
    return await importRows(checked, request.dryRun, async values => {
      const made = values.map(value => ({
        ...value,
        id: randomUUID(),
        createdAt: now,
        createdBy,
      }));
      await agreements.insertAll(made, { now, idempotencyKey });
    });
  }

  /** Whether the same was imported with this key before: what is there by now would else refuse it. */
  async #begin(
    what: string,
    request: RowsToImport | AgreementsToImport,
    { credentials }: SheetImportOptions,
  ): Promise<{
    readonly now: number;
    readonly subject: string;
    readonly idempotencyKey: IdempotencyKey | undefined;
    readonly isMade: boolean;
  }> {
    const { callers, agreements } = this.#options;
    const now = this.#options.now();
    const { subject } = await callers.caller(credentials);
    const { dryRun, idempotencyKey: key, ...body } = request;
    const idempotencyKey = toIdempotencyKey({
      principal: subject,
      key: dryRun ? undefined : key,
      what: `rows of ${what}`,
      body,
    });
    const made =
      idempotencyKey && (await agreements.madeBy(idempotencyKey, now));
    return { now, subject, idempotencyKey, isMade: made !== undefined };
  }
}

function madeBefore({ rows, dryRun }: RowsToImport): SheetImport {
  return { dryRun, stored: rows.length, problems: [] };
}
