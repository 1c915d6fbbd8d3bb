import type {
  Offering,
  OfferingDeclaration,
} from '@service-levels/backstage-plugin-sla-common';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';

/** An offering as it is kept; instants in epoch seconds. */
export interface StoredOffering {
  readonly name: string;
  readonly declaration: OfferingDeclaration;
  /** Grows with each change. */
  readonly revision: number;
  readonly createdAt: number;
  readonly createdBy: string;
  readonly changedAt: number;
  readonly changedBy: string;
  readonly archivedAt: number | null;
  readonly archivedBy: string | null;
}

/** What becomes of an offering. */
export type OfferingChange =
  | { readonly kind: 'none' }
  | { readonly kind: 'declare'; readonly declaration: OfferingDeclaration }
  | { readonly kind: 'archive' }
  | { readonly kind: 'restore' };

/** Where service offerings are kept. */
export interface OfferingsStore {
  /**
   * @returns the name of the new one, or of that which the key stands for
   * @throws FieldConflictError - where one of that name is kept already
   */
  create(offering: {
    readonly name: string;
    readonly declaration: OfferingDeclaration;
    readonly now: number;
    readonly by: string;
    readonly idempotencyKey: IdempotencyKey | undefined;
  }): Promise<string>;

  /** What a key made before. */
  madeBy(key: IdempotencyKey, now: number): Promise<string | undefined>;

  /**
   * Changes one as decided under its lock.
   *
   * @throws NotFoundError - where there is none of that name
   */
  change(
    request: {
      readonly name: string;
      readonly now: number;
      readonly by: string;
    },
    decide: (kept: StoredOffering) => OfferingChange,
  ): Promise<void>;

  get(name: string): Promise<StoredOffering | undefined>;

  /** In the order of names. */
  list(query: {
    readonly state?: Offering['state'];
    readonly after?: readonly string[];
    readonly limit: number;
  }): Promise<readonly StoredOffering[]>;

  /** What an agreement began from. */
  beganFrom(agreementId: string): Promise<StoredOffering | undefined>;

  /** Keeps what an agreement began from; null for nothing. */
  setBeganFrom(request: {
    readonly agreementId: string;
    readonly name: string | null;
    readonly now: number;
    readonly by: string;
  }): Promise<void>;
}
