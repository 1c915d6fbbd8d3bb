import fc from 'fast-check';
import type { ServiceCalendar } from '../model/calendar';
import { calendarsInForce, type LaterCalendar } from './calendarsInForce';
import { serviceIntervals } from './calendar';
import { dateOf, dateOfDay, dayNumber, startOfDate } from './date';
import { compileCalendars } from './FollowedHours';
import { clip, totalSeconds, unite } from './interval';
import { elapsedOn, deadlineOn } from './stoppableClock';

const HOUR = 3600;
const FIRST = dayNumber('2026-03-20');
const DAYS = 24;

const zone = fc.constantFrom(
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
);

const hours: fc.Arbitrary<ServiceCalendar> = fc
  .constantFrom<ServiceCalendar['hours']>(
    '24x7',
    [],
    [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '17:00' }],
    [{ days: ['mon', 'wed', 'sat', 'sun'], from: '22:00', to: '06:00' }],
  )
  .map(week => ({ hours: week, holidays: [], exceptions: [] }));

const later: fc.Arbitrary<readonly LaterCalendar[]> = fc
  .array(fc.record({ day: fc.nat({ max: DAYS }), calendar: hours }), {
    maxLength: 5,
  })
  .map(versions =>
    versions.map(({ day, calendar }, i) => ({
      version: i + 2,
      validFrom: dateOfDay(FIRST + day),
      calendar,
    })),
  );

/** The rule in words: of those that are valid on a date the latest, else what was agreed. */
function calendarOn(
  date: string,
  agreed: ServiceCalendar,
  versions: readonly LaterCalendar[],
): ServiceCalendar {
  const valid = versions.filter(({ validFrom }) => validFrom <= date);
  return valid.length === 0 ? agreed : valid[valid.length - 1].calendar;
}

describe('calendarsInForce', () => {
  it('gives the latest version that is valid on each day, without a gap', () => {
    fc.assert(
      fc.property(hours, later, zone, (agreed, versions, timeZone) => {
        const inForce = calendarsInForce(agreed, versions, timeZone);
        expect(inForce[0].span.from).toBe(-Infinity);
        expect(inForce[inForce.length - 1].span.to).toBe(Infinity);
        inForce.slice(1).forEach(({ span }, i) => {
          expect(span.from).toBe(inForce[i].span.to);
        });
        for (let day = FIRST - 1; day <= FIRST + DAYS + 1; day++) {
          const noon = startOfDate(dateOfDay(day), timeZone) + 12 * HOUR;
          const held = inForce.filter(
            ({ span }) => noon >= span.from && noon < span.to,
          );
          expect(held.map(({ calendar }) => calendar)).toEqual([
            calendarOn(dateOf(noon, timeZone), agreed, versions),
          ]);
        }
      }),
    );
  });

  it('does not change what was before a version that is added', () => {
    fc.assert(
      fc.property(
        hours,
        later,
        fc.record({ day: fc.nat({ max: DAYS }), calendar: hours }),
        zone,
        (agreed, versions, { day, calendar }, timeZone) => {
          const validFrom = dateOfDay(FIRST + day);
          const added = { version: versions.length + 2, validFrom, calendar };
          const until = startOfDate(validFrom, timeZone);
          const span = { from: until - 20 * 24 * HOUR, to: until };
          const serviceOf = (all: readonly LaterCalendar[]) =>
            compileCalendars(
              calendarsInForce(agreed, all, timeZone),
              timeZone,
            ).intervals(span);
          expect(serviceOf([...versions, added])).toEqual(serviceOf(versions));
        },
      ),
    );
  });
});

describe('compileCalendars', () => {
  it('has the time of each calendar in its own days, and runs by it as a clock', () => {
    fc.assert(
      fc.property(
        hours,
        later,
        zone,
        fc.nat({ max: DAYS * 24 }),
        fc.nat({ max: 200 }),
        (agreed, versions, timeZone, startHour, wanted) => {
          const clock = compileCalendars(
            calendarsInForce(agreed, versions, timeZone),
            timeZone,
          );
          const from = FIRST * 24 * HOUR + startHour * HOUR;
          const span = { from, to: from + 40 * 24 * HOUR };
          const days = Array.from({ length: 80 }, (_, i) => FIRST - 2 + i);
          const expected = unite(
            clip(
              days.flatMap(day => {
                const date = dateOfDay(day);
                return serviceIntervals(
                  calendarOn(date, agreed, versions),
                  timeZone,
                  {
                    from: startOfDate(date, timeZone),
                    to: startOfDate(dateOfDay(day + 1), timeZone),
                  },
                );
              }),
              span,
            ),
          );
          expect(clock.intervals(span)).toEqual(expected);
          expect(clock.secondsIn(span.from, span.to)).toBe(
            totalSeconds(expected),
          );
          const pauses = [{ from: from + 30 * HOUR, to: from + 50 * HOUR }];
          const deadline = deadlineOn(clock, from, wanted * HOUR, pauses);
          // Where no hours are left it never comes.
          const run =
            deadline === null
              ? wanted * HOUR
              : elapsedOn(clock, { from, to: deadline }, pauses);
          expect(run).toBe(wanted * HOUR);
        },
      ),
    );
  });
});
