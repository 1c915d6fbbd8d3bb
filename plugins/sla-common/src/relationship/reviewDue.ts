import { addDays, addMonths } from '../agreement/months';

/** How often agreements are looked at that do not say how often. @public */
export const USUAL_REVIEW_MONTHS = 12;

/**
 * The date by which an agreement is to be reviewed next: so many months after
 * the last review that was held, or after its first day in force.
 *
 * @public
 */
export function nextReviewDue(agreement: {
  readonly everyMonths: number;
  /** Date. */
  readonly effectiveFrom: string;
  /** Date; null where none was held. */
  readonly lastHeldOn: string | null;
}): string {
  const { everyMonths, effectiveFrom, lastHeldOn } = agreement;
  return addMonths(lastHeldOn ?? effectiveFrom, everyMonths);
}

/**
 * The first date of a review that is still in time today: what was reviewed
 * before it is overdue. Months differ in length, so that it is more than
 * counting back.
 *
 * @public
 */
export function firstDayInTime(today: string, everyMonths: number): string {
  let day = addMonths(today, -everyMonths);
  while (addMonths(day, everyMonths) < today) {
    day = addDays(day, 1);
  }
  return day;
}
