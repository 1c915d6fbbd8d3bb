import type {
  CloseLine,
  CloseMiss,
} from '@service-levels/backstage-plugin-sla-common';
import type { Words } from '../../entity/Words';
import { dateOf } from '../../format/dateOf';
import { dateOfInstant } from '../../format/localInput';

/** What texts of the close are made with. */
export interface CloseWords extends Words {
  /** What people, groups and customers are called. */
  readonly titleOf: (ref: string) => string;
  /** In milliseconds. */
  readonly now: number;
}

/** The day of an instant on the reader's clock, in words. */
function dayOf(instant: string, { format }: CloseWords): string {
  return format.date(dateOfInstant(instant));
}

/** Whether all that the month is judged by is there, and what is not. */
export function dataInWords(
  { data }: CloseLine,
  words: CloseWords,
): readonly string[] {
  const { t, format } = words;
  const names = (list: readonly string[]) => list.join(', ');
  return [
    t(data.isComplete ? 'close.complete' : 'close.incomplete'),
    ...(data.coveragePercent === null
      ? []
      : [
          t('close.coverage', {
            percent: format.percentText(data.coveragePercent),
          }),
        ]),
    ...(data.unknownSeconds === 0
      ? []
      : [
          t('close.unknown', {
            duration: format.durationUp(data.unknownSeconds),
          }),
        ]),
    ...(data.daysNotJudged === 0
      ? []
      : [t('close.notJudged', { count: data.daysNotJudged })]),
    ...(data.withoutVerdict.length === 0
      ? []
      : [t('close.withoutVerdict', { names: names(data.withoutVerdict) })]),
    ...(data.indicatorsWithoutFacts.length === 0
      ? []
      : [
          t('close.withoutFacts', {
            names: names(data.indicatorsWithoutFacts),
          }),
        ]),
    ...(data.lastFactAt === null
      ? []
      : [t('close.lastFact', { at: dayOf(data.lastFactAt, words) })]),
  ];
}

/** Exclusions that wait, by whom for; undefined where there is none. */
export function exclusionsInWords(
  { exclusions }: CloseLine,
  { t }: CloseWords,
): string | undefined {
  const { waitingForApproval, waitingForCustomer } = exclusions;
  const waiting = [
    ...(waitingForApproval === 0
      ? []
      : [t('close.waitingForApproval', { count: waitingForApproval })]),
    ...(waitingForCustomer === 0
      ? []
      : [t('close.waitingForCustomer', { count: waitingForCustomer })]),
  ];
  return waiting.length === 0 ? undefined : waiting.join(', ');
}

/** Whom one asked, since when, and whether they answered; undefined where nobody was asked. */
export function askInWords(
  { ask, isCommented }: CloseMiss,
  words: CloseWords,
): string | undefined {
  if (ask === null) {
    return undefined;
  }
  const { t, format, titleOf, now } = words;
  const owner = titleOf(ask.owner);
  if (ask.answeredAt !== null) {
    return t('close.answered', { owner, at: dayOf(ask.answeredAt, words) });
  }
  const isLate = !isCommented && ask.due < dateOf(now);
  const asked = t(isLate ? 'close.askedOverdue' : 'close.asked', {
    owner,
    at: dayOf(ask.askedAt, words),
    due: format.date(ask.due),
  });
  return ask.reminders === 0
    ? asked
    : `${asked}; ${t('close.reminded', { count: ask.reminders })}`;
}

/** State and revision of the report. */
export function reportInWords(
  { report }: CloseLine,
  { t }: CloseWords,
): string {
  if (report === null) {
    return t('close.noReport');
  }
  const state = t(`reports.states.${report.state}`);
  return report.revision === 1
    ? state
    : `${state}, ${t('close.revision', { revision: report.revision })}`;
}

/** When it was sent last. */
export function sentInWords({ report }: CloseLine, words: CloseWords): string {
  const sentAt = report?.sentAt ?? null;
  return sentAt === null ? words.t('close.notSent') : dayOf(sentAt, words);
}

/** When and how the customer accepted it. */
export function acceptedInWords(
  { report }: CloseLine,
  words: CloseWords,
): string {
  const { acceptedAt = null, accepted = null } = report ?? {};
  return acceptedAt === null || accepted === null
    ? words.t('close.notYet')
    : words.t(`close.acceptedHow.${accepted}`, {
        at: dayOf(acceptedAt, words),
      });
}
