import { dateOfDay, dayNumber } from '../time/date';

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A date so many months later or earlier; a day that the month does not have is its last one. */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = (index % 12) + 1;
  const toDay = Math.min(day, lastDayOf(toYear, toMonth));
  return dateOfDay(Date.UTC(toYear, toMonth - 1, toDay) / 1000 / 86_400);
}

/** A date so many days later or earlier. @public */
export function addDays(date: string, days: number): string {
  return dateOfDay(dayNumber(date) + days);
}

/** The last day of the span of so many months, counted from January, that a date lies in: 1, 3 or 12. */
export function endOfMonths(date: string, length: 1 | 3 | 12): string {
  const [year, month] = date.split('-').map(Number);
  const last = Math.ceil(month / length) * length;
  const text = `${year}-${String(last).padStart(2, '0')}`;
  return `${text}-${String(lastDayOf(year, last)).padStart(2, '0')}`;
}
