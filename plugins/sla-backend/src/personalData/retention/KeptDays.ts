import type { RetentionKind } from '@service-levels/backstage-plugin-sla-common';

const SECONDS_PER_DAY = 86_400;

/** Days after which something is removed; for good where a kind is not named. */
export type PersonalDataRetention = Readonly<
  Partial<Record<RetentionKind, number>>
>;

/**
 * The date, in UTC, before which what ended is removed.
 *
 * @param now - epoch seconds
 */
export function dateBefore(now: number, keptDays: number): string {
  return new Date((now - keptDays * SECONDS_PER_DAY) * 1000)
    .toISOString()
    .slice(0, 10);
}
