import type {
  ChangeInteractionInput,
  CreateInteractionInput,
  Interaction,
  InteractionKind,
  Link,
  Visibility,
} from '@service-levels/backstage-plugin-sla-common';
import { inputOfInstant, instantOfInput } from '../../../format/localInput';

/** An action that is promised in a meeting, as it stands in the form. */
export interface ActionDraft {
  readonly title: string;
  readonly owner: string;
  readonly due: string;
}

/** An entry of the dialogue as it stands in the form; people and links have a line for each. */
export interface InteractionDraft {
  readonly kind: InteractionKind;
  readonly at: string;
  readonly until: string;
  readonly place: string;
  readonly title: string;
  readonly text: string;
  readonly participants: string;
  readonly entities: readonly string[];
  readonly links: string;
  readonly owner: string;
  readonly due: string;
  readonly visibility: Visibility;
  readonly actions: readonly ActionDraft[];
}

/** An empty form. */
export function beginInteraction(
  kind: InteractionKind,
  visibility: Visibility,
): InteractionDraft {
  return {
    kind,
    at: '',
    until: '',
    place: '',
    title: '',
    text: '',
    participants: '',
    entities: [],
    links: '',
    owner: '',
    due: '',
    visibility,
    actions: [],
  };
}

/** What stands there, to be changed. */
export function draftOf(interaction: Interaction): InteractionDraft {
  const { complaint, until, links } = interaction;
  return {
    kind: interaction.kind,
    at: inputOfInstant(interaction.at),
    until: until === null ? '' : inputOfInstant(until),
    place: interaction.place ?? '',
    title: interaction.title,
    text: interaction.text,
    participants: interaction.participants.join('\n'),
    entities: interaction.entities,
    links: links.map(({ url, title }) => `${url} ${title}`).join('\n'),
    owner: complaint?.owner ?? '',
    due: complaint?.due ?? '',
    visibility: interaction.visibility,
    actions: [],
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
}

/** An address and its name; an address alone is its own name. */
function linkOf(line: string): Link {
  const [url, ...words] = line.split(/\s+/);
  return { url, title: words.join(' ') || url };
}

const textOrNull = (text: string) => (text.trim() === '' ? null : text.trim());

function contentOf(draft: InteractionDraft) {
  const { kind } = draft;
  const isMeeting = kind === 'meeting';
  const isComplaint = kind === 'complaint';
  return {
    at: instantOfInput(draft.at) ?? null,
    until: isMeeting ? instantOfInput(draft.until) ?? null : null,
    place: isMeeting ? textOrNull(draft.place) : null,
    title: draft.title,
    text: draft.text,
    participants: linesOf(draft.participants),
    entities: [...draft.entities],
    links: linesOf(draft.links).map(linkOf),
    owner: isComplaint ? textOrNull(draft.owner) : null,
    due: isComplaint ? textOrNull(draft.due) : null,
    visibility: draft.visibility,
  };
}

/** Whether nothing is missing; what is wrong with it the API says. */
export function isComplete({ title, actions }: InteractionDraft): boolean {
  return (
    title.trim() !== '' &&
    actions.every(action =>
      [action.title, action.owner, action.due].every(Boolean),
    )
  );
}

/** What is sent of something new. */
export function interactionOf(draft: InteractionDraft): CreateInteractionInput {
  return {
    ...contentOf(draft),
    kind: draft.kind,
    actions: draft.actions.map(action => ({
      ...action,
      visibility: draft.visibility,
    })),
  };
}

/** What is sent of a change. Times that were not touched stay to the second. */
export function changeOf(
  draft: InteractionDraft,
  before: Interaction,
): ChangeInteractionInput {
  const old = draftOf(before);
  const changed = contentOf(draft);
  return {
    ...changed,
    at: draft.at === old.at || draft.at === '' ? before.at : changed.at,
    until: draft.until === old.until ? before.until : changed.until,
    links: draft.links === old.links ? [...before.links] : changed.links,
  };
}
