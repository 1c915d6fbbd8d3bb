import type {
  Contact,
  WriteContact,
} from '@service-levels/backstage-plugin-sla-common';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import type { Numbered } from '../paging/page';

/** Which contact is meant. */
export interface ContactKey {
  readonly customerRef: string;
  readonly id: string;
}

/** Where contacts are kept. */
export interface ContactsStore {
  madeBy(key: IdempotencyKey, now: number): Promise<string | undefined>;

  /** Stores a new one, or answers the id of the one that the key stands for. */
  insert(
    contact: ContactKey & {
      readonly contact: WriteContact;
      /** Epoch seconds. */
      readonly at: number;
      readonly by: string;
      readonly idempotencyKey?: IdempotencyKey;
    },
  ): Promise<string>;

  /** Stores all of several new ones or none, at most once for a key. */
  insertAll(
    contacts: readonly (ContactKey & { readonly contact: WriteContact })[],
    request: {
      /** Epoch seconds. */
      readonly at: number;
      readonly by: string;
      readonly idempotencyKey?: IdempotencyKey;
    },
  ): Promise<void>;

  get(key: ContactKey): Promise<Contact | undefined>;

  /** In the order in which they were added. */
  list(query: {
    readonly customerRef: string;
    readonly after?: readonly string[];
    readonly limit: number;
  }): Promise<readonly Numbered<Contact>[]>;

  /** Writes one anew; answers false where it is not of that revision any more. */
  update(change: {
    readonly id: string;
    readonly etag: string;
    readonly contact: WriteContact;
    /** Epoch seconds. */
    readonly at: number;
    readonly by: string;
  }): Promise<boolean>;

  /** Removes one; answers false where it is not of that revision any more. */
  remove(contact: {
    readonly id: string;
    readonly etag: string;
  }): Promise<boolean>;
}
