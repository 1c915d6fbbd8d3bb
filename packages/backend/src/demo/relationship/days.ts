const DAY_MILLISECONDS = 86_400_000;

/** The date so many days from now, of UTC. */
export function dayOf(now: Date, days: number): string {
  return new Date(now.getTime() + days * DAY_MILLISECONDS)
    .toISOString()
    .slice(0, 10);
}

/** An hour of the day so many days from now, of UTC. */
export function atHour(now: Date, days: number, hour: number): string {
  return `${dayOf(now, days)}T${String(hour).padStart(2, '0')}:00:00Z`;
}
