import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  ChangeImprovement,
  CreateImprovement,
  Improvement,
  Page,
  TransitionImprovement,
} from '@service-levels/backstage-plugin-sla-common';
import type {
  AgreementFilter,
  CustomerFilter,
} from '@service-levels/backstage-plugin-sla-node';
import type { PageRequest } from '../paging/page';
import type { Scope } from '../permissions/Scope';
import type { ImprovementKey, ImprovementsFilter } from './ImprovementsStore';

/** Who asks; the customers whose dialogue and the agreements that they may see, without these all. */
export interface ImprovementsOptions {
  readonly credentials: BackstageCredentials;
  readonly customers?: Scope<CustomerFilter>;
  readonly agreements?: Scope<AgreementFilter>;
}

/** Which improvements are asked for. */
export interface ImprovementsQuery extends ImprovementsFilter, PageRequest {}

/**
 * The register of improvements. What the caller may not see is a NotFoundError;
 * the customer's side sees what is shared.
 */
export interface Improvements {
  /** The newest first. */
  list(
    query: ImprovementsQuery,
    options: ImprovementsOptions,
  ): Promise<Page<Improvement>>;

  get(key: ImprovementKey, options: ImprovementsOptions): Promise<Improvement>;

  /**
   * The same `idempotencyKey` and improvement answer the same one.
   *
   * @throws InputError - where the target or what it came from is none of the customer
   * @throws NotAllowedError - for the customer's side
   */
  create(
    request: {
      readonly customerRef: string;
      readonly improvement: CreateImprovement;
      readonly idempotencyKey?: string;
    },
    options: ImprovementsOptions,
  ): Promise<Improvement>;

  /** @throws ConflictError - where it was changed since */
  change(
    request: ImprovementKey & {
      readonly etag: string;
      readonly improvement: ChangeImprovement;
    },
    options: ImprovementsOptions,
  ): Promise<Improvement>;

  /** @throws ConflictError - where it cannot go there */
  transition(
    request: ImprovementKey & { readonly transition: TransitionImprovement },
    options: ImprovementsOptions,
  ): Promise<Improvement>;
}
