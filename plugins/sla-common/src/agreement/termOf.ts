import type { AgreementTerms, Notice, TermRules } from '../model';
import { addDays, addMonths, endOfMonths } from './months';

/** What of an agreement says how long it holds. @public */
export type AgreedTerm = Pick<AgreementTerms, 'effectiveTo' | 'term'>;

/** The term that is agreed on, also where the last day alone says so. @public */
export function termRulesOf({ term, effectiveTo }: AgreedTerm): TermRules {
  return term ?? { kind: effectiveTo === null ? 'open-ended' : 'fixed' };
}

/**
 * The last day of the term that runs on a date: of a renewing agreement it is
 * extended as often as it takes. Extensions are counted from the first last
 * day, so that one on the 31st does not wander. Null where it is open-ended.
 *
 * @public
 */
export function endOfTerm(agreed: AgreedTerm, today: string): string | null {
  const { effectiveTo } = agreed;
  const rules = termRulesOf(agreed);
  if (effectiveTo === null || rules.kind !== 'renewing') {
    return effectiveTo;
  }
  let extensions = 0;
  let end = effectiveTo;
  while (end < today) {
    extensions += 1;
    end = extendedEnd(effectiveTo, extensions * rules.extensionMonths);
  }
  return end;
}

/** A term that ends with a month is extended to the end of one. */
function extendedEnd(effectiveTo: string, months: number): string {
  const extended = addMonths(effectiveTo, months);
  return endOfMonths(effectiveTo, 1) === effectiveTo
    ? endOfMonths(extended, 1)
    : extended;
}

/** The day on which a notice that is given on a date has run out. */
function runsOut({ months, days }: Notice, givenOn: string): string {
  return months === undefined
    ? addDays(givenOn, days ?? 0)
    : addMonths(givenOn, months);
}

/** The first day from a date on to which notice can be given. */
function endFrom(agreed: AgreedTerm, { to }: Notice, date: string): string {
  switch (to) {
    case 'any-day':
      return date;
    case 'month-end':
      return endOfMonths(date, 1);
    case 'quarter-end':
      return endOfMonths(date, 3);
    case 'year-end':
      return endOfMonths(date, 12);
    case 'term-end': {
      const end = endOfTerm(agreed, date);
      // After a fixed end it goes on from day to day.
      return end === null || end < date ? date : end;
    }
    default:
      return to satisfies never;
  }
}

/**
 * The earliest last day that notice given on a date reaches; null where the
 * terms do not allow to give notice before the end that is agreed on.
 *
 * @public
 */
export function earliestLastDay(
  agreed: AgreedTerm,
  givenOn: string,
): string | null {
  const { kind, notice } = termRulesOf(agreed);
  if (notice !== undefined) {
    return endFrom(agreed, notice, runsOut(notice, givenOn));
  }
  const isOver = agreed.effectiveTo !== null && agreed.effectiveTo < givenOn;
  return kind === 'open-ended' || isOver ? givenOn : null;
}

/** Whether notice given on a date reaches this last day. @public */
export function reaches(
  agreed: AgreedTerm,
  { givenOn, lastDay }: { readonly givenOn: string; readonly lastDay: string },
): boolean {
  const { notice } = termRulesOf(agreed);
  const earliest = earliestLastDay(agreed, givenOn);
  if (earliest === null || lastDay < earliest) {
    return false;
  }
  return notice === undefined || endFrom(agreed, notice, lastDay) === lastDay;
}

/** The last day on which notice to an end can still be given. */
export function lastNoticeFor(notice: Notice, end: string): string {
  const { months, days } = notice;
  if (months === undefined) {
    return addDays(end, -(days ?? 0));
  }
  // Of a short month more days than one may lead to its end.
  let day = addMonths(end, -months);
  while (runsOut(notice, addDays(day, 1)) <= end) {
    day = addDays(day, 1);
  }
  return day;
}

/**
 * The next day until which notice has to be given for the next end that is
 * still open; null where it can be given to any day, or not at all.
 *
 * @public
 */
export function noticeBy(agreed: AgreedTerm, today: string): string | null {
  const { kind, notice } = termRulesOf(agreed);
  const { effectiveTo } = agreed;
  if (notice === undefined || notice.to === 'any-day') {
    return null;
  }
  const end = endFrom(agreed, notice, runsOut(notice, today));
  // Where a fixed term ends anyway, there is nothing to give notice of.
  if (kind === 'fixed' && effectiveTo !== null && end >= effectiveTo) {
    return null;
  }
  return lastNoticeFor(notice, end);
}
