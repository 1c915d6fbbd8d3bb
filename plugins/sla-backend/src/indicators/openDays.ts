import {
  dayOf,
  formatInstant,
  startOfDay,
} from '@service-levels/backstage-plugin-sla-common';

const SECONDS_PER_DAY = 86_400;

/** How wide buckets are that stand for many. */
export const SECONDS_OF_SUM = 3_600;

/** A local day may overlap three days in UTC, so that many are kept whole before the first that is open. */
const DAYS_KEPT_WHOLE = 2;

/** An indicator of counts or values may be reduced; of all others nothing ever is. */
interface Reduced {
  /** Epoch seconds; null where all buckets are kept one by one. */
  readonly reducedUntil: number | null;
}

/**
 * From when on facts are taken: each local day that one of them touches still
 * has all its buckets (ADR 19). Epoch seconds; undefined where there is no end.
 */
export function openFrom({ reducedUntil }: Reduced): number | undefined {
  return reducedUntil === null
    ? undefined
    : reducedUntil + DAYS_KEPT_WHOLE * SECONDS_PER_DAY;
}

/** What is wrong with an instant of which something is to change; undefined where nothing is. */
export function finalProblem(
  indicator: Reduced,
  instant: number,
): string | undefined {
  const open = openFrom(indicator);
  return open !== undefined && instant < open
    ? `must not be before ${formatInstant(
        open,
      )}: the days before are final, their buckets are no longer kept one by one`
    : undefined;
}

/**
 * From when on every local day has all its buckets; before, there is nothing
 * to judge by. Epoch seconds; undefined where all have.
 */
export function wholeFrom(
  indicator: Reduced,
  timeZone: string,
): number | undefined {
  const first = firstWholeDay(indicator, timeZone);
  return first === undefined ? undefined : startOfDay(first, timeZone);
}

/** The earliest day in UTC, as days since 1970-01-01, of which the touch needs no bucket that begins before an instant. */
export function firstFreeOf(instant: number): number {
  return Math.ceil(instant / SECONDS_PER_DAY) + DAYS_KEPT_WHOLE;
}

/** The first local day, as days since 1970-01-01, that has all its buckets; undefined where all have. */
export function firstWholeDay(
  { reducedUntil }: Reduced,
  timeZone: string,
): number | undefined {
  if (reducedUntil === null) {
    return undefined;
  }
  const day = dayOf(reducedUntil, timeZone);
  return startOfDay(day, timeZone) < reducedUntil ? day + 1 : day;
}

/** How wide a bucket of an indicator is, in seconds; 0 where it has none yet. */
export function widthAt(
  indicator: Reduced & { readonly bucketSeconds: number | null },
  start: number,
): number {
  const { reducedUntil, bucketSeconds } = indicator;
  return reducedUntil !== null && start < reducedUntil
    ? SECONDS_OF_SUM
    : bucketSeconds ?? 0;
}
