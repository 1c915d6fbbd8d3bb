import fc from 'fast-check';
import type { ServiceCalendar } from '../model/calendar';
import { SERVICE_STATES } from '../model/measurement';
import type { ReportedState, StatesInput } from '../judge/sweepStates';
import { serviceIntervals } from '../time/calendar';
import type { Interval } from '../time/interval';
import { anyCalendar, anyClock } from './arbitraries';
import type { LocalClock } from './LocalClock';

const MINUTE = 60;
/** Keeps away from the edges of what a clock has read. */
const MARGIN_MINUTES = 36 * 60;

/** A question about a target of states, with the clock and calendar that its service time came from. */
export interface StatesQuestion {
  readonly clock: LocalClock;
  readonly calendar: ServiceCalendar;
  readonly input: StatesInput;
}

/** Whole minutes of a clock's week, away from its edges. */
function anyMinute({ range }: LocalClock): fc.Arbitrary<number> {
  const minutes = (range.to - range.from) / MINUTE;
  return fc
    .integer({ min: MARGIN_MINUTES, max: minutes - MARGIN_MINUTES })
    .map(minute => range.from + minute * MINUTE);
}

function anyInterval(
  clock: LocalClock,
  maxMinutes: number,
): fc.Arbitrary<Interval> {
  return fc
    .tuple(anyMinute(clock), fc.integer({ min: 0, max: maxMinutes }))
    .map(([from, minutes]) => ({ from, to: from + minutes * MINUTE }));
}

/** A reported state of up to three hours, or one that is not over yet. */
export function anyFact(clock: LocalClock): fc.Arbitrary<ReportedState> {
  return fc
    .tuple(
      fc.constantFrom(...SERVICE_STATES),
      anyInterval(clock, 180),
      fc.integer({ min: 0, max: 9 }).map(one => one === 0),
    )
    .map(([state, { from, to }, isOpen]) => ({
      state,
      from,
      to: isOpen ? null : to,
    }));
}

/** Any question about a span of up to a day and a half, closed, open or still to come. */
export const anyStatesQuestion: fc.Arbitrary<StatesQuestion> = anyClock.chain(
  clock =>
    fc
      .record({
        calendar: anyCalendar(clock),
        span: anyInterval(clock, 36 * 60).filter(({ from, to }) => from < to),
        exclusions: fc.array(anyInterval(clock, 600), { maxLength: 3 }),
        facts: fc.array(anyFact(clock), { maxLength: 10 }),
        whereNothingReported: fc.constantFrom(
          'up' as const,
          'unknown' as const,
        ),
        noData: fc.constantFrom(
          'exclude' as const,
          'good' as const,
          'bad' as const,
        ),
        atLeast: fc.constantFrom(0, 50, 90, 95, 99, 99.5, 99.9, 100),
        // Eighths, so that the sums of weighted seconds are exact numbers.
        degradedWeight: fc
          .integer({ min: 0, max: 8 })
          .map(eighths => eighths / 8),
        minimumOutageSeconds: fc.constantFrom(0, 0, 60, 300, 1800),
        asOf: fc.oneof(
          anyMinute(clock),
          fc.constant(clock.range.to),
          fc.constant(Infinity),
        ),
      })
      .map(
        ({
          calendar,
          span,
          atLeast,
          degradedWeight,
          minimumOutageSeconds,
          ...rest
        }) => ({
          clock,
          calendar,
          input: {
            ...rest,
            span,
            service: serviceIntervals(calendar, clock.timeZone, span),
            objective: {
              kind: 'availability' as const,
              atLeast,
              degradedWeight,
              minimumOutageSeconds,
            },
          },
        }),
      ),
);
