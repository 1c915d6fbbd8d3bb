import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Action,
  ChangeAction,
  CreateAction,
  OwnAction,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { CustomerFilter } from '@service-levels/backstage-plugin-sla-node';
import type { PageRequest } from '../paging/page';
import type { Scope } from '../permissions/Scope';
import type { ActionKey, ActionsFilter } from './CustomerActionsStore';

/** Who asks, and the customers whose dialogue they may see; without a scope, all of them. */
export interface ActionsOptions {
  readonly credentials: BackstageCredentials;
  readonly scope?: Scope<CustomerFilter>;
}

/** Which actions of a customer are asked for. */
export interface ActionsQuery extends ActionsFilter, PageRequest {}

/**
 * What is promised between the provider and its customers. A customer or an
 * action that the caller may not see is a NotFoundError; the customer's side
 * sees nothing that is internal.
 */
export interface CustomerActions {
  /** What is due first comes first. */
  list(query: ActionsQuery, options: ActionsOptions): Promise<Page<Action>>;

  get(key: ActionKey, options: ActionsOptions): Promise<Action>;

  /**
   * The same `idempotencyKey` and action answer the same one.
   *
   * @throws NotAllowedError - where the customer's side promises for others
   * @throws InputError - where its owner would not be shown it
   */
  create(
    request: {
      readonly customerRef: string;
      readonly action: CreateAction;
      readonly idempotencyKey?: string;
    },
    options: ActionsOptions,
  ): Promise<Action>;

  /** @throws ConflictError - where it was changed since, or is not open */
  change(
    request: ActionKey & {
      readonly etag: string;
      readonly action: ChangeAction;
    },
    options: ActionsOptions,
  ): Promise<Action>;

  /** @throws ConflictError - where it was dropped */
  complete(key: ActionKey, options: ActionsOptions): Promise<Action>;

  /** @throws ConflictError - where it is done */
  drop(
    request: ActionKey & { readonly reason: string },
    options: ActionsOptions,
  ): Promise<Action>;

  /**
   * Open actions of the caller and their groups, of whichever customer; which
   * that is they are told where the scope has it.
   */
  listOwn(
    query: PageRequest,
    options: ActionsOptions,
  ): Promise<Page<OwnAction>>;

  /** @throws NotFoundError - where it is nobody's or somebody else's */
  completeOwn(id: string, options: ActionsOptions): Promise<OwnAction>;
}
