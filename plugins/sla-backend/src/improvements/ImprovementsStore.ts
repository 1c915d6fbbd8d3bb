import type {
  AnsweringTarget,
  ImprovementOriginKind,
  ImprovementState,
} from '@service-levels/backstage-plugin-sla-common';
import type {
  AgreementFilter,
  CustomerFilter,
} from '@service-levels/backstage-plugin-sla-node';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import type { Scope } from '../permissions/Scope';
import type { StoredImprovement } from './StoredImprovement';

/** What of all improvements a caller is shown. */
export interface ImprovementsScope {
  readonly customers: Scope<CustomerFilter>;
  /** Customers of whom they are shown only what is shared. */
  readonly sharedOnly: readonly string[];
}

/** An improvement beneath a customer. */
export interface ImprovementKey {
  readonly customerRef: string;
  readonly id: string;
}

/** Which improvements. */
export interface ImprovementsFilter {
  readonly customerRef?: string;
  readonly agreementId?: string;
  readonly targetId?: string;
  readonly state?: ImprovementState;
}

/** An improvement that is not kept yet. */
export type NewImprovement = Omit<
  StoredImprovement,
  'key' | 'revision' | 'customerTitle' | 'changedAt' | 'changedBy'
>;

/** Where improvements are kept. */
export interface ImprovementsStore {
  /** The improvement that a key stands for. */
  madeBy(key: IdempotencyKey, now: number): Promise<string | undefined>;

  /** Answers the id, of the first request with the key where there is one. */
  insert(
    improvement: NewImprovement,
    idempotencyKey?: IdempotencyKey,
  ): Promise<string>;

  get(
    key: ImprovementKey,
    scope: ImprovementsScope,
  ): Promise<StoredImprovement | undefined>;

  /** The newest first. */
  list(
    query: ImprovementsFilter & {
      readonly scope: ImprovementsScope;
      /** An agreement is asked about only where this has it. */
      readonly agreements: Scope<AgreementFilter>;
      readonly after?: readonly string[];
      readonly limit: number;
    },
  ): Promise<readonly StoredImprovement[]>;

  /** Targets of agreements in the scope, as they were last offered. */
  targets(
    targetIds: readonly string[],
    scope: Scope<AgreementFilter>,
  ): Promise<ReadonlyMap<string, AnsweringTarget>>;

  /** Whether a target is of an agreement that holds for the customer. */
  isTargetOf(
    target: { readonly targetId: string; readonly customerRef: string },
    scope: Scope<AgreementFilter>,
  ): Promise<boolean>;

  /** Whether the customer has such a review, report or opportunity. */
  hasOrigin(
    customerRef: string,
    origin: { readonly kind: ImprovementOriginKind; readonly id: string },
  ): Promise<boolean>;

  /**
   * Changes one under a lock on its row.
   *
   * @param decide - answers undefined where nothing is to be changed
   * @throws NotFoundError - where there is none
   */
  change(
    key: ImprovementKey,
    decide: (before: StoredImprovement) => StoredImprovement | undefined,
  ): Promise<void>;
}
