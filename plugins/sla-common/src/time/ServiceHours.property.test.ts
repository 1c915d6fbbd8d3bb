import fc from 'fast-check';
import { anyCalendar, anyClock } from '../__testUtils__/arbitraries';
import { isServiceMinute } from '../__testUtils__/isServiceMinute';
import { totalSeconds, unite } from './interval';
import { compileCalendar } from './ServiceHours';
import { ServiceTime } from './ServiceTime';
import type { Pause } from './stoppableClock';

const MINUTE = 60;
const HOUR = 3600;
/** Windows are found from the dates of the clock's week, so its first and last day are left out. */
const MARGIN = 36 * HOUR;

const anyQuestion = anyClock.chain(clock => {
  const anyInstant = fc.integer({
    min: clock.range.from + MARGIN,
    max: clock.range.to - MARGIN,
  });
  const anyPause: fc.Arbitrary<Pause> = fc
    .tuple(
      anyInstant,
      fc.integer({ min: -HOUR, max: 20 * HOUR }),
      fc.integer({ min: 0, max: 6 }),
    )
    .map(([from, seconds, one]) => ({
      from,
      to: one === 0 ? null : from + seconds,
    }));
  return fc.record({
    clock: fc.constant(clock),
    calendar: anyCalendar(clock),
    start: anyInstant,
    instants: fc
      .tuple(anyInstant, anyInstant)
      .map(instants => instants.sort((a, b) => a - b)),
    pauses: fc.array(anyPause, { maxLength: 3 }),
    seconds: fc.integer({ min: 0, max: 40 * HOUR }),
  });
});

describe('the service hours of any calendar', () => {
  it('elapse by the minutes that a look at the clock finds, pauses left out', () => {
    fc.assert(
      fc.property(
        anyQuestion,
        ({ clock, calendar, instants: [first, second], pauses }) => {
          // Whole minutes, so that minutes can be counted.
          const whole = (instant: number) => instant - (instant % MINUTE);
          const from = whole(first);
          const to = whole(second);
          const stops = pauses.map(pause => ({
            from: whole(pause.from),
            to: pause.to === null ? null : whole(pause.to),
          }));
          const isService = isServiceMinute(calendar, clock);
          let minutes = 0;
          for (let instant = from; instant < to; instant += MINUTE) {
            const at = instant;
            const isStopped = stops.some(
              stop => at >= stop.from && at < (stop.to ?? Infinity),
            );
            minutes += isService(instant) && !isStopped ? 1 : 0;
          }
          const hours = compileCalendar(calendar, clock.timeZone);
          expect(hours.elapsed({ from, to }, stops)).toBe(minutes * MINUTE);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('have the deadline of what has elapsed at an instant no later than then', () => {
    fc.assert(
      fc.property(
        anyQuestion,
        ({ clock, calendar, instants: [from, to], pauses }) => {
          const hours = compileCalendar(calendar, clock.timeZone);
          const elapsed = hours.elapsed({ from, to }, pauses);
          const deadline = hours.deadline(from, elapsed, pauses);
          expect(deadline).not.toBeNull();
          expect(deadline).toBeLessThanOrEqual(to);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('have a deadline at which exactly so much has elapsed, and a second before it less', () => {
    fc.assert(
      fc.property(
        anyQuestion.filter(({ seconds }) => seconds > 0),
        ({ clock, calendar, start, pauses, seconds }) => {
          const hours = compileCalendar(calendar, clock.timeZone);
          const deadline = hours.deadline(start, seconds, pauses);
          const to = deadline ?? clock.range.to;
          const elapsedUntil = (instant: number) =>
            hours.elapsed({ from: start, to: instant }, pauses);
          expect(elapsedUntil(to) === seconds).toBe(deadline !== null);
          expect(elapsedUntil(to - 1)).toBeLessThan(seconds);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('go back to the latest instant from which so much had run', () => {
    fc.assert(
      fc.property(anyQuestion, ({ clock, calendar, start: end, seconds }) => {
        const hours = compileCalendar(calendar, clock.timeZone);
        const from = hours.rewind(end, seconds);
        const begin = from ?? clock.range.from - 1000 * 24 * HOUR;
        const run = hours.secondsIn(begin, end);
        expect(run === seconds).toBe(from !== null);
        expect(hours.secondsIn(begin + 1, end)).toBeLessThanOrEqual(
          Math.max(0, seconds - 1),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('answer of a span what their intervals in it answer', () => {
    fc.assert(
      fc.property(
        anyQuestion,
        ({ clock, calendar, instants: [from, to], seconds, pauses }) => {
          const hours = compileCalendar(calendar, clock.timeZone);
          const intervals = hours.intervals({ from, to });
          const given = ServiceTime.of(intervals);
          expect(hours.secondsIn(from, to)).toBe(totalSeconds(intervals));
          expect(given.seconds).toBe(totalSeconds(intervals));
          expect(given.elapsed({ from, to }, pauses)).toBe(
            hours.elapsed({ from, to }, pauses),
          );
          const deadline = hours.deadline(from, seconds, pauses);
          const isInside = deadline !== null && deadline <= to;
          expect(given.deadline(from, seconds, pauses)).toBe(
            isInside ? deadline : null,
          );
          expect(given.within({ from, to })).toEqual(unite(intervals));
          expect(given.has(from)).toBe(
            from < to && hours.secondsIn(from, from + 1) === 1,
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});
