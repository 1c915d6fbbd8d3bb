import type { ActionState } from '@service-levels/backstage-plugin-sla-common';
import type { CustomerFilter } from '@service-levels/backstage-plugin-sla-node';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import type { Scope } from '../permissions/Scope';
import type { StoredAction } from './StoredAction';

/** What of all actions a caller is shown. */
export interface ActionsScope {
  readonly customers: Scope<CustomerFilter>;
  /** Customers of whom they are shown only what is shared. */
  readonly sharedOnly: readonly string[];
}

/** An action beneath a customer. */
export interface ActionKey {
  readonly customerRef: string;
  readonly id: string;
}

/** Which actions. */
export interface ActionsFilter {
  readonly customerRef: string;
  readonly state?: ActionState;
  /** Promised there. */
  readonly interactionId?: string;
}

/** Position in a list that is ordered by due date. */
export interface ActionsPage {
  /** Due date and id of the last one before. */
  readonly after?: readonly string[];
  readonly limit: number;
}

/** An action that is not kept yet. */
export interface NewAction
  extends Omit<
    StoredAction,
    | 'revision'
    | 'customerTitle'
    | 'origin'
    | 'state'
    | 'ended'
    | 'changedAt'
    | 'changedBy'
  > {
  readonly interactionId: string | null;
}

/** Things promised in the dialogue with customers. */
export interface CustomerActionsStore {
  /** The action that a key stands for. */
  madeBy(key: IdempotencyKey, now: number): Promise<string | undefined>;

  /** Answers the id, of the first request with the key where there is one. */
  insert(action: NewAction, idempotencyKey?: IdempotencyKey): Promise<string>;

  get(key: ActionKey, scope: ActionsScope): Promise<StoredAction | undefined>;

  /** Whether there is such an interaction in the scope. */
  hasInteraction(key: ActionKey, scope: ActionsScope): Promise<boolean>;

  /** What is due first comes first. */
  list(
    query: ActionsFilter & ActionsPage & { readonly scope: ActionsScope },
  ): Promise<readonly StoredAction[]>;

  /** An open action of one of the owners; of whichever customer. */
  ofOwner(query: {
    readonly id: string;
    readonly owners: readonly string[];
    readonly sharedOnly: readonly string[];
  }): Promise<StoredAction | undefined>;

  /** Open actions of the owners, of whichever customers; what is due first comes first. */
  listOfOwners(
    query: ActionsPage & {
      readonly owners: readonly string[];
      readonly sharedOnly: readonly string[];
    },
  ): Promise<readonly StoredAction[]>;

  /**
   * Changes one under a lock on its row.
   *
   * @param decide - answers undefined where nothing is to be changed
   * @throws NotFoundError - where there is none
   */
  change(
    key: ActionKey,
    decide: (before: StoredAction) => StoredAction | undefined,
  ): Promise<void>;
}
