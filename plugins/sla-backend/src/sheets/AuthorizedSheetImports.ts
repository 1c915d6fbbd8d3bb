import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  slaAgreementCreatePermission,
  slaCustomerCreatePermission,
  slaDialogueCreatePermission,
  slaDialogueReadPermission,
  type SheetImport,
} from '@service-levels/backstage-plugin-sla-common';
import { maySign } from '../agreements/recording/maySign';
import type { CustomersStore } from '../customers/CustomersStore';
import type { Access } from '../permissions/Access';
import type { CustomerAccess } from '../permissions/CustomerAccess';
import type {
  AgreementsToImport,
  RowsToImport,
  SheetImportOptions,
  SheetImports,
  SheetRights,
} from './SheetImports';

interface Options {
  readonly sheetImports: SheetImports;
  readonly access: Pick<Access, 'require' | 'agreementScope'>;
  readonly customerAccess: CustomerAccess;
  readonly customers: Pick<CustomersStore, 'people'>;
}

/**
 * Lets import who may create one by one; importing many is for who may create
 * customers or agreements at all.
 */
export class AuthorizedSheetImports implements SheetImports {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): AuthorizedSheetImports {
    return new AuthorizedSheetImports(options);
  }

  async customers(
    request: RowsToImport,
    options: SheetImportOptions,
  ): Promise<SheetImport> {
    const { access, sheetImports } = this.#options;
    await access.require(options.credentials, slaCustomerCreatePermission);
    return await sheetImports.customers(request, this.#withRights(options));
  }

  async contacts(
    request: RowsToImport,
    options: SheetImportOptions,
  ): Promise<SheetImport> {
    const { access, sheetImports } = this.#options;
    await access.require(options.credentials, slaCustomerCreatePermission);
    return await sheetImports.contacts(request, this.#withRights(options));
  }

  async agreements(
    request: AgreementsToImport,
    options: SheetImportOptions,
  ): Promise<SheetImport> {
    const { access, sheetImports } = this.#options;
    await access.require(options.credentials, slaAgreementCreatePermission);
    return await sheetImports.agreements(request, this.#withRights(options));
  }

  #withRights({ credentials }: SheetImportOptions): SheetImportOptions {
    const rights: SheetRights = {
      maySign: async draft =>
        await maySign(draft, { credentials }, this.#options),
      refusalOfContacts: async customerRef =>
        await this.#refusalOfContacts({ credentials, customerRef }),
    };
    return { credentials, rights };
  }

  async #refusalOfContacts(
    asking: Parameters<CustomerAccess['requireOnProvidersSide']>[0],
  ): Promise<string | undefined> {
    const { customerAccess } = this.#options;
    try {
      await customerAccess.requireOnProvidersSide(
        asking,
        slaDialogueReadPermission,
      );
      await customerAccess.require(asking, slaDialogueCreatePermission);
      return undefined;
    } catch (error) {
      if (NotFoundError.is(error)) {
        return 'is not a known customer';
      }
      if (NotAllowedError.is(error)) {
        return `needs the permission ${slaDialogueCreatePermission.name}`;
      }
      throw error;
    }
  }
}
