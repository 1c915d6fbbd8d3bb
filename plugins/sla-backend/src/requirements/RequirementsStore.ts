import type {
  AnsweringTarget,
  Visibility,
  RequirementComment,
  RequirementState,
  RequirementTransition,
} from '@service-levels/backstage-plugin-sla-common';
import type {
  AgreementFilter,
  CustomerFilter,
} from '@service-levels/backstage-plugin-sla-node';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import type { Numbered } from '../paging/page';
import type { Scope } from '../permissions/Scope';
import type { RequirementKey } from './Requirements';
import type {
  RequirementChange,
  RequirementContent,
  StoredEdit,
  StoredRequirement,
} from './StoredRequirement';

/** A requirement to be stored. */
export interface NewRequirement {
  readonly id: string;
  readonly customerRef: string;
  readonly content: RequirementContent;
  readonly recordedOn: StoredRequirement['recordedOn'];
  /** Epoch seconds. */
  readonly createdAt: number;
  readonly createdBy: string;
  readonly idempotencyKey?: IdempotencyKey;
}

/** Where requirements are kept. */
export interface RequirementsStore {
  /** The id of what a key made before. */
  madeBy(key: IdempotencyKey, now: number): Promise<string | undefined>;

  /** Stores a new one, or answers the id of the one that the key stands for. */
  insert(requirement: NewRequirement): Promise<string>;

  get(key: RequirementKey): Promise<StoredRequirement | undefined>;

  /** Newest first. */
  list(query: {
    readonly scope: Scope<CustomerFilter>;
    readonly customerRef?: string;
    readonly state?: RequirementState;
    readonly entityRef?: string;
    readonly after?: readonly string[];
    readonly limit: number;
  }): Promise<readonly Numbered<StoredRequirement>[]>;

  /** The targets among some that a scope shows, by id, as the newest version that was offered names them. */
  answering(
    targetIds: readonly string[],
    scope: Scope<AgreementFilter>,
  ): Promise<ReadonlyMap<string, AnsweringTarget>>;

  /**
   * Whether a target that was offered, in a scope, holds for the customer and
   * is measured on the service, beneath it, or by the same indicator.
   */
  isAnswer(question: {
    readonly targetId: string;
    readonly customerRef: string;
    readonly service: string;
    readonly indicatorKey: number | null;
    readonly scope: Scope<AgreementFilter>;
  }): Promise<boolean>;

  /** Oldest first. */
  history(id: string): Promise<readonly RequirementTransition[]>;

  /** What was written anew, oldest first. */
  changes(id: string): Promise<readonly StoredEdit[]>;

  /** Oldest first. */
  discussion(
    id: string,
    visibilities: readonly Visibility[],
  ): Promise<readonly RequirementComment[]>;

  /**
   * Decides on a requirement under its lock.
   *
   * @throws NotFoundError - where the customer has none of this id
   */
  change(
    key: RequirementKey,
    decide: (
      requirement: StoredRequirement,
      lastStep: RequirementTransition | undefined,
    ) => RequirementChange,
  ): Promise<void>;

  /** Stores a comment, or answers the id of the one that the key stands for. */
  comment(comment: {
    readonly id: string;
    readonly requirementId: string;
    readonly text: string;
    readonly visibility: Visibility;
    /** Epoch seconds. */
    readonly at: number;
    readonly by: string;
    readonly idempotencyKey?: IdempotencyKey;
  }): Promise<string>;
}
