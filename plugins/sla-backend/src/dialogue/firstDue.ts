const DAY = 86_400;
/** How many days a complaint may take where nobody says more. */
const DAYS_TO_ANSWER = 7;

/** The date of an instant in epoch seconds, in UTC: a customer has no zone of its own. */
export function dateAt(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

/** By when a complaint is to be answered that was made now, or opened again. */
export function firstDue(now: number): string {
  return dateAt(now + DAYS_TO_ANSWER * DAY);
}
