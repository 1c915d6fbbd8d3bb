import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  ChangeInteraction,
  CreateInteraction,
  Interaction,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { CustomerFilter } from '@service-levels/backstage-plugin-sla-node';
import type { PageRequest } from '../paging/page';
import type { Scope } from '../permissions/Scope';
import type { InteractionKey, InteractionsFilter } from './InteractionsStore';

/** Who asks, and the customers whose dialogue they may see; without a scope, all of them. */
export interface DialogueOptions {
  readonly credentials: BackstageCredentials;
  readonly scope?: Scope<CustomerFilter>;
}

/** Which interactions are asked for. */
export interface InteractionsQuery extends InteractionsFilter, PageRequest {}

/**
 * What is said between the provider and its customers. A customer or an
 * interaction that the caller may not see is a NotFoundError; the customer's
 * side sees nothing that is internal.
 */
export interface Dialogue {
  /** Newest first; where it is of one customer, that is one that the caller may see. */
  list(
    query: InteractionsQuery,
    options: DialogueOptions,
  ): Promise<Page<Interaction>>;

  get(key: InteractionKey, options: DialogueOptions): Promise<Interaction>;

  /** A meeting as an iCalendar file. */
  meetingFile(key: InteractionKey, options: DialogueOptions): Promise<string>;

  /**
   * The same `idempotencyKey` and interaction answer the same one.
   *
   * @throws NotAllowedError - where the customer's side says what is the provider's to say
   * @throws InputError - where it has a field that its kind has not
   */
  record(
    request: {
      readonly customerRef: string;
      readonly interaction: CreateInteraction;
      readonly idempotencyKey?: string;
    },
    options: DialogueOptions,
  ): Promise<Interaction>;

  /**
   * @throws ConflictError - where it was changed since
   * @throws NotAllowedError - where it would alter what the customer's side wrote
   */
  change(
    request: InteractionKey & {
      readonly etag: string;
      readonly content: ChangeInteraction;
    },
    options: DialogueOptions,
  ): Promise<Interaction>;

  /** @throws ConflictError - where it is no complaint, or closed */
  answer(
    request: InteractionKey & { readonly text: string },
    options: DialogueOptions,
  ): Promise<Interaction>;

  /** @throws NotAllowedError - for others than the customer's side and its relationship manager */
  close(key: InteractionKey, options: DialogueOptions): Promise<Interaction>;

  /** @throws NotAllowedError - for others than the customer's side */
  reopen(
    request: InteractionKey & { readonly reason: string },
    options: DialogueOptions,
  ): Promise<Interaction>;
}
