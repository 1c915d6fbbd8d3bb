import {
  dayOf,
  startOfDay,
  type Objective,
} from '@service-levels/backstage-plugin-sla-common';
import { cutAtMidnights, wholeDays, type DayPiece } from './days/localDays';
import type { DayRange } from './days/JudgedDaysStore';
import { judgesWholeOutages } from './outagesReaching';
import type { TargetPart } from './TargetPart';

/** A part as it is summed: days that are stored, and what is judged from facts when it is read. */
export interface StoredAndLive {
  /** undefined where no day is stored. */
  readonly stored: DayRange | undefined;
  /** In order; none reaches over a local midnight. */
  readonly live: readonly DayPiece[];
}

/** Whether a day of it may have looked different at an earlier instant, though it was over then. */
function looksAhead(objective: Objective): boolean {
  return objective.kind === 'cases-in-time' || judgesWholeOutages(objective);
}

/**
 * Cuts a part into days whose stored sums hold at an instant, and the rest.
 *
 * @param known - `asOf` is the instant of the question, `now` the present one;
 * `isUnstored` where no day of it can be stored
 */
export function storedAndLive(
  { inForce, span }: TargetPart,
  known: {
    readonly asOf: number;
    readonly now: number;
    readonly isUnstored?: boolean;
  },
): StoredAndLive {
  const { timeZone } = inForce.version.terms;
  const { asOf, now, isUnstored = false } = known;
  const days = wholeDays(
    { from: span.from, to: Math.max(span.from, Math.min(span.to, asOf)) },
    timeZone,
  );
  // To the end of the running day: a slice of it that is not over is not judged yet.
  const endOfDay = startOfDay(dayOf(asOf, timeZone) + 1, timeZone);
  const to = asOf <= span.from ? span.from : Math.min(span.to, endOfDay);
  const isFromFacts =
    isUnstored || (asOf < now && looksAhead(inForce.target.objective));
  if (isFromFacts || days.next <= days.first) {
    return {
      stored: undefined,
      live: cutAtMidnights({ from: span.from, to }, timeZone),
    };
  }
  return {
    stored: days,
    live: [
      ...cutAtMidnights(
        { from: span.from, to: startOfDay(days.first, timeZone) },
        timeZone,
      ),
      ...cutAtMidnights(
        { from: startOfDay(days.next, timeZone), to },
        timeZone,
      ),
    ],
  };
}

/** The same, with all days from an instant on judged from facts: an outage that goes on began in an earlier day. */
export function liveFrom(
  { stored, live }: StoredAndLive,
  instant: number,
  part: TargetPart,
): StoredAndLive {
  const { timeZone } = part.inForce.version.terms;
  const next = dayOf(instant, timeZone);
  if (stored === undefined || next >= stored.next) {
    return { stored, live };
  }
  const first = Math.max(stored.first, next);
  const days = {
    from: startOfDay(first, timeZone),
    to: startOfDay(stored.next, timeZone),
  };
  const before = live.filter(({ from }) => from < days.from);
  const after = live.filter(({ from }) => from >= days.to);
  return {
    stored:
      stored.first < first ? { first: stored.first, next: first } : undefined,
    live: [...before, ...cutAtMidnights(days, timeZone), ...after],
  };
}
