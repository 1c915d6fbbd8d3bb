import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Contact,
  Page,
  RemovedContact,
  WriteContact,
} from '@service-levels/backstage-plugin-sla-common';
import type { PageRequest } from '../paging/page';

/** Who asks. */
export interface ContactsOptions {
  readonly credentials: BackstageCredentials;
}

/**
 * People of customers who have no account. For the customer's side there are
 * none, whatever the portal's policy says: its path is a NotFoundError.
 */
export interface Contacts {
  /** The same `idempotencyKey` and contact answer the same one. */
  create(
    request: {
      readonly customerRef: string;
      readonly contact: WriteContact;
      readonly idempotencyKey?: string;
    },
    options: ContactsOptions,
  ): Promise<Contact>;

  /** In the order in which they were added. */
  list(
    query: PageRequest & { readonly customerRef: string },
    options: ContactsOptions,
  ): Promise<Page<Contact>>;

  /**
   * @throws NotFoundError - where the customer has none of this id
   * @throws ConflictError - where the etag is stale
   */
  change(
    request: {
      readonly customerRef: string;
      readonly id: string;
      readonly etag: string;
      readonly contact: WriteContact;
    },
    options: ContactsOptions,
  ): Promise<Contact>;

  /**
   * Removes one for good.
   *
   * @throws NotFoundError - where the customer has none of this id
   * @throws ConflictError - where the etag is stale
   */
  remove(
    request: {
      readonly customerRef: string;
      readonly id: string;
      readonly etag: string;
    },
    options: ContactsOptions,
  ): Promise<RemovedContact>;
}
