import type {
  ComplaintState,
  InteractionKind,
} from '@service-levels/backstage-plugin-sla-common';
import type { CustomerFilter } from '@service-levels/backstage-plugin-sla-node';
import type { NewAction } from '../customerActions/CustomerActionsStore';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import type { Scope } from '../permissions/Scope';
import type { StoredInteraction, StoredStep } from './StoredInteraction';

/** What of the dialogue a caller is shown. */
export interface DialogueScope {
  readonly customers: Scope<CustomerFilter>;
  /** Customers of whom they are shown only what is shared. */
  readonly sharedOnly: readonly string[];
}

/** An interaction beneath a customer. */
export interface InteractionKey {
  readonly customerRef: string;
  readonly id: string;
}

/** Which interactions; times are epoch seconds. */
export interface InteractionsFilter {
  readonly customerRef?: string;
  readonly kind?: InteractionKind;
  readonly state?: ComplaintState;
  readonly entityRef?: string;
  readonly from?: number;
  readonly to?: number;
}

/** An interaction that is not kept yet. */
export type NewInteraction = Omit<
  StoredInteraction,
  'revision' | 'customerTitle' | 'steps' | 'changedAt' | 'changedBy'
>;

/** What a change makes of an interaction. */
export interface InteractionChange {
  readonly after: StoredInteraction;
  /** Added to its steps. */
  readonly steps: readonly Omit<StoredStep, 'at' | 'by'>[];
}

/** The dialogue with customers. */
export interface InteractionsStore {
  /** The interaction that a key stands for. */
  madeBy(key: IdempotencyKey, now: number): Promise<string | undefined>;

  /**
   * Keeps an interaction with what is promised there, or neither. Answers the
   * id, of the first request with the key where there is one.
   */
  insert(
    interaction: NewInteraction,
    options: {
      readonly actions: readonly NewAction[];
      readonly idempotencyKey?: IdempotencyKey;
    },
  ): Promise<string>;

  get(
    key: InteractionKey,
    scope: DialogueScope,
  ): Promise<StoredInteraction | undefined>;

  /** Newest first. */
  list(
    query: InteractionsFilter & {
      readonly scope: DialogueScope;
      /** Begin in epoch seconds and id of the last one before. */
      readonly after?: readonly string[];
      readonly limit: number;
    },
  ): Promise<readonly StoredInteraction[]>;

  /**
   * Changes one under a lock on its row.
   *
   * @param decide - answers undefined where nothing is to be changed
   * @throws NotFoundError - where there is none
   */
  change(
    key: InteractionKey,
    by: { readonly subject: string; readonly now: number },
    decide: (before: StoredInteraction) => InteractionChange | undefined,
  ): Promise<void>;
}
