/** The same day (of UTC) a year before an instant in epoch seconds; the 29th of February is followed by the first of March. */
export function aYearBefore(now: number): string {
  const date = new Date(now * 1000);
  date.setUTCFullYear(date.getUTCFullYear() - 1);
  return date.toISOString().slice(0, 10);
}
