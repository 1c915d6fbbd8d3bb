import { randomUUID } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import type {
  Contact,
  Page,
  RemovedContact,
  WriteContact,
} from '@service-levels/backstage-plugin-sla-common';
import { StaleVersionError } from '../errors';
import { toIdempotencyKey } from '../idempotency/IdempotencyKey';
import { toSerialPage, type PageRequest } from '../paging/page';
import type { Callers } from '../permissions/Caller';
import type { Contacts, ContactsOptions } from './Contacts';
import type { ContactsStore, ContactKey } from './ContactsStore';

interface Options {
  readonly store: ContactsStore;
  readonly callers: Callers;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** The rules of contacts. */
export class DefaultContacts implements Contacts {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultContacts {
    return new DefaultContacts(options);
  }

  async create(
    request: {
      customerRef: string;
      contact: WriteContact;
      idempotencyKey?: string;
    },
    options: ContactsOptions,
  ): Promise<Contact> {
    const { store, callers, now } = this.#options;
    const { customerRef, contact } = request;
    const { subject } = await callers.caller(options.credentials);
    const idempotencyKey = toIdempotencyKey({
      principal: subject,
      key: request.idempotencyKey,
      what: `contacts ${customerRef}`,
      body: contact,
    });
    const made = idempotencyKey && (await store.madeBy(idempotencyKey, now()));
    if (made !== undefined) {
      return await this.#get({ customerRef, id: made });
    }
    const id = await store.insert({
      id: randomUUID(),
      customerRef,
      contact,
      at: now(),
      by: subject,
      idempotencyKey,
    });
    return await this.#get({ customerRef, id });
  }

  async list(
    query: PageRequest & { customerRef: string },
    _options: ContactsOptions,
  ): Promise<Page<Contact>> {
    const found = await this.#options.store.list({
      ...query,
      limit: query.limit + 1,
    });
    return toSerialPage(found, query.limit);
  }

  async change(
    request: ContactKey & {
      etag: string;
      contact: WriteContact;
    },
    options: ContactsOptions,
  ): Promise<Contact> {
    const { store, callers, now } = this.#options;
    const { id, etag, contact } = request;
    await this.#get(request);
    const { subject: by } = await callers.caller(options.credentials);
    if (!(await store.update({ id, etag, contact, at: now(), by }))) {
      throw await this.#stale(request);
    }
    return await this.#get(request);
  }

  async remove(
    request: ContactKey & { etag: string },
    _options: ContactsOptions,
  ): Promise<RemovedContact> {
    await this.#get(request);
    if (!(await this.#options.store.remove(request))) {
      throw await this.#stale(request);
    }
    return { id: request.id };
  }

  /** Removed meanwhile: a NotFoundError instead. */
  async #stale(
    request: ContactKey & { etag: string },
  ): Promise<StaleVersionError> {
    const { etag: current } = await this.#get(request);
    return new StaleVersionError({
      field: 'If-Match',
      yours: request.etag,
      current,
    });
  }

  async #get(key: ContactKey): Promise<Contact> {
    const contact = await this.#options.store.get(key);
    if (contact === undefined) {
      throw new NotFoundError(`There is no contact ${key.id}`);
    }
    return contact;
  }
}
