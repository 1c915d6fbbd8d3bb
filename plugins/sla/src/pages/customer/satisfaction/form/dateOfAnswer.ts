const QUARTER = /^(\d{4})-Q([1-4])$/;
const MONTHS = 3;

/** The quarter that a date is in, such as `2026-Q3`. */
export function quarterOf(date: string): string {
  const [year, month] = date.split('-').map(Number);
  return `${year}-Q${Math.ceil(month / MONTHS)}`;
}

/**
 * The date that an answer is about: the last day of the quarter that was asked
 * about, else today.
 *
 * @param quarter - such as `2026-Q3`; what is none, or is not over, does not count
 */
export function dateOfAnswer(quarter: string | null, today: string): string {
  const [, year, number] = QUARTER.exec(quarter ?? '') ?? [];
  if (year === undefined) {
    return today;
  }
  const end = new Date(Date.UTC(Number(year), Number(number) * MONTHS, 0));
  const last = end.toISOString().slice(0, 10);
  return last < today ? last : today;
}
