import type {
  Action,
  ActionState,
  ChangeActionInput,
  ChangeInteractionInput,
  ComplaintState,
  CreateActionInput,
  CreateInteractionInput,
  Interaction,
  InteractionKind,
  OwnAction,
  Page,
} from '../model';
import type { ListQuery, SlaRequestOptions } from './ListQuery';

/** Which entries of the dialogue; newest first. @public */
export interface InteractionsQuery extends ListQuery {
  readonly kind?: InteractionKind;
  /** Complaints alone have one. */
  readonly state?: ComplaintState;
  /** Those about this entity. */
  readonly entityRef?: string;
  /** Instant; from here on. */
  readonly from?: string;
  /** Instant; before it. */
  readonly to?: string;
}

/** Which actions; what is due first comes first. @public */
export interface ActionsQuery extends ListQuery {
  readonly state?: ActionState;
  /** Promised there. */
  readonly interactionId?: string;
}

/** An interaction or action beneath a customer. @public */
export interface OfCustomer {
  readonly customerRef: string;
  readonly id: string;
}

/** The dialogue with customers, as the client offers it. @public */
export interface DialogueApi {
  /** Of all customers that the caller may read the dialogue with. */
  getInteractions(
    query: InteractionsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Interaction>>;

  getInteractionsOf(
    customerRef: string,
    query: InteractionsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Interaction>>;

  getInteraction(
    interaction: OfCustomer,
    options?: SlaRequestOptions,
  ): Promise<Interaction>;

  recordInteraction(
    customerRef: string,
    interaction: CreateInteractionInput,
    options?: SlaRequestOptions,
  ): Promise<Interaction>;

  changeInteraction(
    interaction: OfCustomer,
    etag: string,
    content: ChangeInteractionInput,
    options?: SlaRequestOptions,
  ): Promise<Interaction>;

  answerComplaint(
    complaint: OfCustomer,
    body: { readonly text: string },
    options?: SlaRequestOptions,
  ): Promise<Interaction>;

  closeComplaint(
    complaint: OfCustomer,
    options?: SlaRequestOptions,
  ): Promise<Interaction>;

  reopenComplaint(
    complaint: OfCustomer,
    body: { readonly reason: string },
    options?: SlaRequestOptions,
  ): Promise<Interaction>;

  /** A meeting as an iCalendar file. */
  getMeetingFile(
    meeting: OfCustomer,
    options?: SlaRequestOptions,
  ): Promise<string>;

  getActions(
    customerRef: string,
    query: ActionsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Action>>;

  getAction(action: OfCustomer, options?: SlaRequestOptions): Promise<Action>;

  createAction(
    customerRef: string,
    action: CreateActionInput,
    options?: SlaRequestOptions,
  ): Promise<Action>;

  changeAction(
    action: OfCustomer,
    etag: string,
    content: ChangeActionInput,
    options?: SlaRequestOptions,
  ): Promise<Action>;

  completeAction(
    action: OfCustomer,
    options?: SlaRequestOptions,
  ): Promise<Action>;

  dropAction(
    action: OfCustomer,
    body: { readonly reason: string },
    options?: SlaRequestOptions,
  ): Promise<Action>;

  /** Open ones of the caller and their groups, of whichever customer. */
  getOwnActions(
    query: ListQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<OwnAction>>;

  completeOwnAction(
    id: string,
    options?: SlaRequestOptions,
  ): Promise<OwnAction>;
}
