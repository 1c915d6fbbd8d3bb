import type {
  KeptService,
  ServiceDeclaration,
} from '@service-levels/backstage-plugin-sla-common';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';

/** A service that the portal keeps; instants in epoch seconds. */
export interface StoredService {
  /** Of the System, in lower case. */
  readonly ref: string;
  readonly declaration: ServiceDeclaration;
  /** Grows with each change. */
  readonly revision: number;
  readonly createdAt: number;
  readonly createdBy: string;
  readonly changedAt: number;
  readonly changedBy: string;
  readonly archivedAt: number | null;
  readonly archivedBy: string | null;
}

/** What becomes of a kept service. */
export type ServiceChange =
  | { readonly kind: 'none' }
  | { readonly kind: 'declare'; readonly declaration: ServiceDeclaration }
  | { readonly kind: 'archive' }
  | { readonly kind: 'restore' };

/** Services that the portal keeps. */
export interface KeptServicesStore {
  /**
   * @returns the ref of the new one, or of that which the key stands for
   * @throws FieldConflictError - where one of that name is kept already
   */
  create(service: {
    readonly ref: string;
    readonly declaration: ServiceDeclaration;
    readonly now: number;
    readonly by: string;
    readonly idempotencyKey: IdempotencyKey | undefined;
  }): Promise<string>;

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
    decide: (kept: StoredService) => ServiceChange,
  ): Promise<void>;

  get(ref: string): Promise<StoredService | undefined>;

  /** In the order of refs. */
  list(query: {
    readonly state?: KeptService['state'];
    readonly after?: readonly string[];
    readonly limit: number;
  }): Promise<readonly StoredService[]>;

  /** Those of the refs that are kept and not archived. */
  kept(refs: readonly string[]): Promise<readonly StoredService[]>;
}
