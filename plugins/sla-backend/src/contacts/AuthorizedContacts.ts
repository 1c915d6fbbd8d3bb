import {
  slaDialogueCreatePermission,
  slaDialogueReadPermission,
  slaDialogueUpdatePermission,
  type Contact,
  type Page,
  type RemovedContact,
  type WriteContact,
} from '@service-levels/backstage-plugin-sla-common';
import type { PageRequest } from '../paging/page';
import type {
  CustomerAccess,
  CustomerRequest,
} from '../permissions/CustomerAccess';
import type { Contacts, ContactsOptions } from './Contacts';

interface Options {
  readonly contacts: Contacts;
  readonly customerAccess: CustomerAccess;
}

/** Lets through the provider's side, as it may read and change the dialogue; the same interface as what it wraps. */
export class AuthorizedContacts implements Contacts {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): AuthorizedContacts {
    return new AuthorizedContacts(options);
  }

  async create(
    request: {
      customerRef: string;
      contact: WriteContact;
      idempotencyKey?: string;
    },
    options: ContactsOptions,
  ): Promise<Contact> {
    const asking = await this.#beneath(request.customerRef, options);
    await this.#options.customerAccess.require(
      asking,
      slaDialogueCreatePermission,
    );
    return await this.#options.contacts.create(request, options);
  }

  async list(
    query: PageRequest & { customerRef: string },
    options: ContactsOptions,
  ): Promise<Page<Contact>> {
    await this.#beneath(query.customerRef, options);
    return await this.#options.contacts.list(query, options);
  }

  async change(
    request: {
      customerRef: string;
      id: string;
      etag: string;
      contact: WriteContact;
    },
    options: ContactsOptions,
  ): Promise<Contact> {
    const asking = await this.#beneath(request.customerRef, options);
    await this.#options.customerAccess.require(
      asking,
      slaDialogueUpdatePermission,
    );
    return await this.#options.contacts.change(request, options);
  }

  async remove(
    request: { customerRef: string; id: string; etag: string },
    options: ContactsOptions,
  ): Promise<RemovedContact> {
    const asking = await this.#beneath(request.customerRef, options);
    await this.#options.customerAccess.require(
      asking,
      slaDialogueUpdatePermission,
    );
    return await this.#options.contacts.remove(request, options);
  }

  /** For the customer's side nothing is there, whatever the policy says. */
  async #beneath(
    customerRef: string,
    { credentials }: ContactsOptions,
  ): Promise<CustomerRequest> {
    const asking = { credentials, customerRef };
    await this.#options.customerAccess.requireOnProvidersSide(
      asking,
      slaDialogueReadPermission,
    );
    return asking;
  }
}
