/** The day of UTC that an instant (epoch seconds) lies in. */
export function dateOf(now: number): string {
  return new Date(now * 1000).toISOString().slice(0, 10);
}
