/** The first day of the month after the one that runs, on the reader's clock. */
export function firstOfNextMonth(now: Date): string {
  const first = new Date(Date.UTC(now.getFullYear(), now.getMonth() + 1, 1));
  return first.toISOString().slice(0, 10);
}
