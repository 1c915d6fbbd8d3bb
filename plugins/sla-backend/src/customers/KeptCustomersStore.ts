import type { CustomerDeclaration } from '@service-levels/backstage-plugin-sla-common';
import type { CustomerFilter } from '@service-levels/backstage-plugin-sla-node';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import type { Scope } from '../permissions/Scope';

/** A customer that the portal keeps; instants in epoch seconds. */
export interface StoredCustomer {
  readonly ref: string;
  readonly declaration: CustomerDeclaration;
  /** Grows with each change. */
  readonly revision: number;
  readonly createdAt: number;
  readonly createdBy: string;
  readonly changedAt: number;
  readonly changedBy: string;
  readonly archivedAt: number | null;
  readonly archivedBy: string | null;
}

/** What becomes of a kept customer. */
export type CustomerChange =
  | { readonly kind: 'none' }
  | { readonly kind: 'declare'; readonly declaration: CustomerDeclaration }
  | { readonly kind: 'archive' }
  | { readonly kind: 'restore' };

/** Customers that the portal keeps. What is written is in the projection at once. */
export interface KeptCustomersStore {
  /**
   * @returns the ref of the new one, or of that which the key stands for
   * @throws FieldConflictError - where one of that name is there already
   */
  create(customer: {
    readonly ref: string;
    readonly declaration: CustomerDeclaration;
    readonly now: number;
    readonly by: string;
    readonly idempotencyKey: IdempotencyKey | undefined;
  }): Promise<string>;

  /**
   * Stores all of several new ones or none, at most once for a key; who is part
   * of another comes after it.
   *
   * @throws FieldConflictError - where one of such a name is there already
   */
  createAll(
    customers: readonly {
      readonly ref: string;
      readonly declaration: CustomerDeclaration;
    }[],
    request: {
      readonly now: number;
      readonly by: string;
      readonly idempotencyKey: IdempotencyKey | undefined;
    },
  ): Promise<void>;

  /** What a key made before. */
  madeBy(key: IdempotencyKey, now: number): Promise<string | undefined>;

  /**
   * Changes one as decided under its lock.
   *
   * @throws NotFoundError - where the portal does not keep it
   */
  change(
    request: {
      readonly ref: string;
      readonly now: number;
      readonly by: string;
    },
    decide: (kept: StoredCustomer) => CustomerChange,
  ): Promise<void>;

  get(ref: string): Promise<StoredCustomer | undefined>;

  /** In the order of refs. */
  list(query: {
    readonly scope: Scope<CustomerFilter>;
    readonly after?: readonly string[];
    readonly limit: number;
  }): Promise<readonly StoredCustomer[]>;
}
