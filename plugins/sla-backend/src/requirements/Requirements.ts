import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  ChangeRequirement,
  CommentRequirement,
  CreateRequirement,
  Page,
  Requirement,
  RequirementComment,
  RequirementHead,
  RequirementState,
  TransitionRequirement,
} from '@service-levels/backstage-plugin-sla-common';
import type {
  AgreementFilter,
  CustomerFilter,
} from '@service-levels/backstage-plugin-sla-node';
import type { PageRequest } from '../paging/page';
import type { Scope } from '../permissions/Scope';

/** Who asks; the customers whose requirements and the agreements that they may see, without these all. */
export interface RequirementsOptions {
  readonly credentials: BackstageCredentials;
  readonly customers?: Scope<CustomerFilter>;
  readonly agreements?: Scope<AgreementFilter>;
}

/** Which requirements are asked for; without a customer those of all. */
export interface RequirementsQuery extends PageRequest {
  readonly customerRef?: string;
  readonly state?: RequirementState;
  /** The service that they are about. */
  readonly entityRef?: string;
}

/** Which requirement is meant. */
export interface RequirementKey {
  readonly customerRef: string;
  readonly id: string;
}

/** What customers need of services. */
export interface Requirements {
  /**
   * The same `idempotencyKey` and requirement answer the same one.
   *
   * @throws InputError - where there is no such service or indicator
   */
  create(
    request: {
      readonly customerRef: string;
      readonly requirement: CreateRequirement;
      readonly idempotencyKey?: string;
    },
    options: RequirementsOptions,
  ): Promise<Requirement>;

  /** Newest first. */
  list(
    query: RequirementsQuery,
    options: RequirementsOptions,
  ): Promise<Page<RequirementHead>>;

  /** @throws NotFoundError - where the customer has none of this id */
  get(key: RequirementKey, options: RequirementsOptions): Promise<Requirement>;

  /**
   * @throws ConflictError - where the etag is stale
   * @throws NotAllowedError - for the customer's side, but for its own requirement while it is captured
   */
  change(
    request: RequirementKey & {
      readonly etag: string;
      readonly requirement: ChangeRequirement;
    },
    options: RequirementsOptions,
  ): Promise<Requirement>;

  /**
   * A step that the same person takes again changes nothing.
   *
   * @throws ConflictError - where its state does not lead there
   */
  transition(
    request: RequirementKey & { readonly transition: TransitionRequirement },
    options: RequirementsOptions,
  ): Promise<Requirement>;

  /** What the customer's side says is always shared. */
  comment(
    request: RequirementKey & {
      readonly comment: CommentRequirement;
      readonly idempotencyKey?: string;
    },
    options: RequirementsOptions,
  ): Promise<RequirementComment>;
}
