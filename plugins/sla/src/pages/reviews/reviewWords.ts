import type {
  AgendaItem,
  AgendaSuggestion,
  RequirementState,
  Review,
  ReviewHead,
} from '@service-levels/backstage-plugin-sla-common';
import {
  IMPROVEMENT_STATES,
  REQUIREMENT_STATES,
} from '@service-levels/backstage-plugin-sla-common';
import type { Words } from '../../entity/Words';
import { clockZone } from '../../format/localInput';
import { periodName } from '../../format/periodName';
import { isEntityRef } from '../../hooks/useTitles';

/** Begin and end on the browser's clock; an end on the same day is a time. */
export function whenInWords(
  { at, until }: Pick<ReviewHead, 'at' | 'until'>,
  { format }: Words,
): string {
  const zone = clockZone();
  const begin = format.moment(at, zone);
  return until === null ? begin : `${begin} – ${format.time(until, zone)}`;
}

/** The agreements that are looked at, as far as the reader may read them. */
export function agreementsInWords(
  { agreements }: Pick<ReviewHead, 'agreements'>,
  { t }: Words,
): string {
  return agreements
    .map(({ title }) => title ?? t('reviews.hiddenAgreement'))
    .join(', ');
}

/** How an item of the agenda is kept that was suggested. */
export function itemOf({
  kind,
  about,
  title,
  detail,
  visibility,
}: AgendaSuggestion): AgendaItem {
  return { kind, about, title, note: detail, visibility };
}

/** Whether both are about the same; what is missed in two periods is two things, and a topic is its title. */
export function isSameItem(a: AgendaItem, b: AgendaItem): boolean {
  return (
    a.kind === b.kind &&
    a.about === b.about &&
    (a.kind !== 'missed-target' || a.note === b.note) &&
    (a.kind !== 'free' || a.title === b.title)
  );
}

function detailInWords(
  { kind, note }: AgendaItem,
  words: Words,
): string | undefined {
  const { t, format } = words;
  if (note === null) {
    return undefined;
  }
  switch (kind) {
    case 'report':
    case 'missed-target':
      return periodName(note, words);
    case 'satisfaction':
      return t('reviews.score', { score: note });
    case 'action':
      return t('reviews.dueBy', { date: format.date(note) });
    case 'agreement-end':
      return format.date(note);
    case 'requirement':
      return requirementState(note) === undefined
        ? undefined
        : t(`requirements.states.${requirementState(note) ?? 'captured'}`);
    case 'improvement': {
      const state = IMPROVEMENT_STATES.find(known => known === note);
      return state && t(`improvements.states.${state}`);
    }
    case 'complaint':
      return undefined;
    default:
      return note;
  }
}

function requirementState(note: string): RequirementState | undefined {
  return REQUIREMENT_STATES.find(known => known === note);
}

/** "Complaint: Slow again", with what is said of it. */
export function itemInWords(
  item: AgendaItem,
  words: Words & { readonly titleOf: (ref: string) => string },
): string {
  const { t, titleOf } = words;
  const title = isEntityRef(item.title) ? titleOf(item.title) : item.title;
  const detail = detailInWords(item, words);
  const what =
    item.kind === 'free'
      ? title
      : `${t(`reviews.kinds.${item.kind}`)}: ${title}`;
  return detail === undefined ? what : `${what} (${detail})`;
}

/** Exactly what the customer's side is shown of a review, as the API answers it. */
export function asCustomer(review: Review): Review {
  const { agenda, isAgendaShared, minutes, minutesVisibility } = review;
  return {
    ...review,
    agenda: isAgendaShared
      ? agenda.filter(({ visibility }) => visibility === 'shared')
      : [],
    notes: null,
    minutes: minutesVisibility === 'shared' ? minutes : '',
    decisions: review.decisions
      .filter(({ visibility }) => visibility === 'shared')
      .map(decision => ({ ...decision, became: null })),
  };
}
