/** Today on the browser's clock. */
export function today(): string {
  const now = new Date(Date.now());
  const local = now.getTime() - now.getTimezoneOffset() * 60_000;
  return new Date(local).toISOString().slice(0, 10);
}

/** The calendar month that runs on the browser's clock, such as `2026-11`. */
export function thisMonth(): string {
  return today().slice(0, 7);
}
