import fc from 'fast-check';
import { anyCalendar, anyClock } from '../__testUtils__/arbitraries';
import { isServiceMinute } from '../__testUtils__/isServiceMinute';
import { serviceIntervals } from './calendar';
import { totalSeconds, unite } from './interval';

const MINUTE = 60;
const HOUR = 3600;
/** Windows are found from the dates of the clock's week, so its first and last day are left out. */
const MARGIN = 36 * HOUR;

const anyQuestion = anyClock.chain(clock =>
  fc.record({
    clock: fc.constant(clock),
    calendar: anyCalendar(clock),
    cuts: fc
      .tuple(
        fc.integer({
          min: clock.range.from + MARGIN,
          max: clock.range.to - MARGIN,
        }),
        fc.integer({
          min: clock.range.from + MARGIN,
          max: clock.range.to - MARGIN,
        }),
        fc.integer({
          min: clock.range.from + MARGIN,
          max: clock.range.to - MARGIN,
        }),
      )
      .map(cuts => cuts.sort((a, b) => a - b)),
  }),
);

describe('serviceIntervals of any calendar', () => {
  it('hold the minutes that a look at the clock finds', () => {
    fc.assert(
      fc.property(anyQuestion, ({ clock, calendar }) => {
        const span = {
          from: clock.range.from + MARGIN,
          to: clock.range.to - MARGIN,
        };
        const isService = isServiceMinute(calendar, clock);
        const minutes = [];
        for (let instant = span.from; instant < span.to; instant += MINUTE) {
          if (isService(instant)) {
            minutes.push({ from: instant, to: instant + MINUTE });
          }
        }
        expect(serviceIntervals(calendar, clock.timeZone, span)).toEqual(
          unite(minutes),
        );
      }),
    );
  });

  it('add up over a split of the span, wherever it is cut', () => {
    fc.assert(
      fc.property(
        anyQuestion,
        ({ clock, calendar, cuts: [from, middle, to] }) => {
          const whole = serviceIntervals(calendar, clock.timeZone, {
            from,
            to,
          });
          const first = serviceIntervals(calendar, clock.timeZone, {
            from,
            to: middle,
          });
          const second = serviceIntervals(calendar, clock.timeZone, {
            from: middle,
            to,
          });
          expect(unite([...first, ...second])).toEqual(whole);
          expect(totalSeconds(first) + totalSeconds(second)).toBe(
            totalSeconds(whole),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are disjoint, in order and inside the span', () => {
    fc.assert(
      fc.property(anyQuestion, ({ clock, calendar, cuts: [from, , to] }) => {
        const intervals = serviceIntervals(calendar, clock.timeZone, {
          from,
          to,
        });
        const edges = intervals.flatMap(interval => [
          interval.from,
          interval.to,
        ]);
        expect(edges).toEqual([...new Set(edges)].sort((a, b) => a - b));
        expect(edges.every(edge => edge >= from && edge <= to)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
