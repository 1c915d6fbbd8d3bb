import {
  lastPeriods,
  periodContaining,
  startOfDate,
  startOfNextDate,
  type Agreement,
} from '@service-levels/backstage-plugin-sla-common';

const UNSIGNED = ['draft', 'offered', 'countered', 'declined', 'withdrawn'];

/** The months of an agreement that are of interest now, as labels. */
export interface MonthsOf {
  /** The last one that is over for it; undefined where it did not hold then. */
  readonly closed: string | undefined;
  /** The one that runs. */
  readonly running: string | undefined;
}

/**
 * The month that runs, and the one before, of an agreement that was signed.
 * After its end it is the one of its last day.
 *
 * @param now - epoch seconds
 */
export function monthsOf(agreement: Agreement, now: number): MonthsOf {
  const { state, version, effectiveFrom, effectiveTo, timeZone } = agreement;
  if (UNSIGNED.includes(state)) {
    return { closed: undefined, running: undefined };
  }
  const end =
    effectiveTo === null ? Infinity : startOfNextDate(effectiveTo, timeZone);
  if (now >= end) {
    const last = periodContaining('month', end - 1, timeZone);
    return { closed: last.label, running: undefined };
  }
  const [closed, running] = lastPeriods({
    kind: 'month',
    count: 2,
    instant: now,
    timeZone,
  });
  const begins = startOfDate(effectiveFrom, timeZone);
  // An earlier version held before the one that is shown.
  const hadBegun = (instant: number) => version > 1 || begins < instant;
  return {
    closed: hadBegun(closed.to) ? closed.label : undefined,
    running: hadBegun(running.to) ? running.label : undefined,
  };
}
