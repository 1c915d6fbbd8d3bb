import type {
  Action,
  Interaction,
  OwnAction,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { answer, found, refuse, type Watched } from './fakeAnswers';
import { FakeUnagreed, type FakeUnagreedContent } from './FakeUnagreed';

/** What the fake knows of the dialogue with customers. */
export interface FakeDialogueContent extends FakeUnagreedContent {
  /** Newest first. */
  readonly interactions?: readonly Interaction[];
  /** What is due first comes first. */
  readonly actions?: readonly Action[];
  readonly ownActions?: readonly OwnAction[];
}

/** The part of the API that is about the dialogue with customers. */
export class FakeDialogue extends FakeUnagreed {
  readonly getInteractions: Watched<SlaApi['getInteractions']>;
  readonly getInteractionsOf: Watched<SlaApi['getInteractionsOf']>;
  readonly getInteraction: Watched<SlaApi['getInteraction']>;
  readonly recordInteraction: Watched<SlaApi['recordInteraction']>;
  readonly changeInteraction: Watched<SlaApi['changeInteraction']>;
  readonly answerComplaint: Watched<SlaApi['answerComplaint']>;
  readonly closeComplaint: Watched<SlaApi['closeComplaint']>;
  readonly reopenComplaint: Watched<SlaApi['reopenComplaint']>;
  readonly getMeetingFile: Watched<SlaApi['getMeetingFile']>;
  readonly getActions: Watched<SlaApi['getActions']>;
  readonly getAction: Watched<SlaApi['getAction']>;
  readonly createAction: Watched<SlaApi['createAction']>;
  readonly changeAction: Watched<SlaApi['changeAction']>;
  readonly completeAction: Watched<SlaApi['completeAction']>;
  readonly dropAction: Watched<SlaApi['dropAction']>;
  readonly getOwnActions: Watched<SlaApi['getOwnActions']>;
  readonly completeOwnAction: Watched<SlaApi['completeOwnAction']>;

  constructor(content: FakeDialogueContent) {
    super(content);
    const { interactions = [], actions = [], ownActions = [] } = content;
    const interaction = async ({ id }: { readonly id: string }) =>
      found(interactions.find(one => one.id === id));
    this.getInteractions = jest.fn(async ({ entityRef, state }) =>
      answer(
        interactions.filter(
          ({ entities, complaint }) =>
            (entityRef === undefined || entities.includes(entityRef)) &&
            (state === undefined || complaint?.state === state),
        ),
      ),
    );
    this.getInteractionsOf = jest.fn(
      async (customerRef, { kind, state, from, to }) =>
        answer(
          interactions.filter(
            one =>
              one.customerRef === customerRef &&
              (kind === undefined || one.kind === kind) &&
              (state === undefined || one.complaint?.state === state) &&
              (from === undefined || one.at >= from) &&
              (to === undefined || one.at < to),
          ),
        ),
    );
    this.getInteraction = jest.fn(async key => await interaction(key));
    this.recordInteraction = jest.fn(async (_ref, _interaction) => refuse());
    this.changeInteraction = jest.fn(
      async (key, _etag, _content) => await interaction(key),
    );
    this.answerComplaint = jest.fn(
      async (key, _body) => await interaction(key),
    );
    this.closeComplaint = jest.fn(async key => await interaction(key));
    this.reopenComplaint = jest.fn(
      async (key, _body) => await interaction(key),
    );
    const action = async ({ id }: { readonly id: string }) =>
      found(actions.find(one => one.id === id));
    this.getActions = jest.fn(async (customerRef, { state }) =>
      answer(
        actions.filter(
          one =>
            one.customerRef === customerRef &&
            (state === undefined || one.state === state),
        ),
      ),
    );
    this.getAction = jest.fn(async key => await action(key));
    this.createAction = jest.fn(async (_ref, _action) => refuse());
    this.changeAction = jest.fn(
      async (key, _etag, _content) => await action(key),
    );
    this.completeAction = jest.fn(async key => await action(key));
    this.dropAction = jest.fn(async (key, _body) => await action(key));
    this.getOwnActions = jest.fn(async _query => answer(ownActions));
    this.completeOwnAction = jest.fn(async id =>
      found(ownActions.find(one => one.id === id)),
    );
    this.getMeetingFile = jest.fn(async _key => 'BEGIN:VCALENDAR');
  }
}
