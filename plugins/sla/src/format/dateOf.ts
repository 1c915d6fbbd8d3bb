/** The date of an instant in milliseconds, in UTC as the API counts what is due. */
export function dateOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}
