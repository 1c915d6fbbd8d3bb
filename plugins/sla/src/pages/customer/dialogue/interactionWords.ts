import type { Words } from '../../../entity/Words';
import type {
  Interaction,
  InteractionStep,
} from '@service-levels/backstage-plugin-sla-common';
import type { Format } from '../../../format/Format';
import { clockZone } from '../../../format/localInput';
import { titleIn, type Titles } from '../../../hooks/loadTitles';
import type { Translate } from '../../../translations/useTranslate';

/** What texts about an interaction are made with. */
export interface InteractionWords {
  readonly t: Translate;
  readonly format: Format;
  readonly titles: Titles;
}

/** When and where: "1 Dec 2026, 9:00 until 10:00, Room 4". */
export function whenInWords(
  { at, until, place }: Interaction,
  { t, format }: Words,
): string {
  const from = format.moment(at, clockZone());
  const time =
    until === null
      ? from
      : t('dialogue.until', { from, to: format.time(until, clockZone()) });
  return place === null ? time : t('dialogue.at', { time, place });
}

/** Who wrote it, and for whom. */
export function writerInWords(
  { createdBy, writtenBy }: Interaction,
  { t, titles }: InteractionWords,
): string {
  const who = titleIn(titles, createdBy);
  return writtenBy === 'customer'
    ? t('dialogue.writtenBy', { who })
    : t('dialogue.recordedBy', { who });
}

/** What was done with it later; an answer stands for itself. */
export function stepInWords(
  { kind, text, by, at }: InteractionStep,
  { t, format, titles }: InteractionWords,
): string | undefined {
  const values = {
    who: titleIn(titles, by),
    time: format.moment(at, clockZone()),
  };
  switch (kind) {
    case 'closed':
      return t('dialogue.steps.closed', values);
    case 'reopened':
      return t('dialogue.steps.reopened', { ...values, reason: text ?? '' });
    case 'shared':
      return t('dialogue.steps.shared', values);
    case 'made-internal':
      return t('dialogue.steps.madeInternal', values);
    default:
      return undefined;
  }
}

/** Whether a complaint waits for its answer longer than was said. */
export function isOverdue({ complaint }: Interaction, today: string): boolean {
  return complaint?.state === 'open' && complaint.due < today;
}

/** Whether it is a meeting that lies ahead. */
export function isPlanned({ kind, at }: Interaction, now: number): boolean {
  return kind === 'meeting' && Date.parse(at) > now;
}
