/** Today on the browser's clock. */
export function today(): string {
  const now = new Date();
  const local = now.getTime() - now.getTimezoneOffset() * 60_000;
  return new Date(local).toISOString().slice(0, 10);
}
