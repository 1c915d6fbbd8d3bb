import fc from 'fast-check';
import { WEEKDAYS, type Hours, type ServiceCalendar } from '../model/calendar';
import { LocalClock } from './LocalClock';

/** Weeks in which something happens to a clock, and one in which nothing does. */
export const CLOCKS: readonly LocalClock[] = [
  LocalClock.around('2026-06-10', 'UTC'),
  LocalClock.around('2026-03-29', 'Europe/Berlin'),
  LocalClock.around('2026-10-25', 'Europe/Berlin'),
  LocalClock.around('2026-03-08', 'America/New_York'),
  LocalClock.around('2026-11-01', 'America/New_York'),
  LocalClock.around('2026-04-05', 'Australia/Lord_Howe'),
  LocalClock.around('2026-10-04', 'Australia/Lord_Howe'),
  LocalClock.around('2026-03-29', 'Asia/Beirut'),
  LocalClock.around('2025-11-02', 'America/Havana'),
  LocalClock.around('2009-11-01', 'America/St_Johns'),
  LocalClock.around('2011-12-30', 'Pacific/Apia'),
];

/** One of the weeks of `CLOCKS`. */
export const anyClock = fc.constantFrom(...CLOCKS);

const QUARTERS_PER_DAY = 96;

function timeOf(quarter: number): string {
  const hours = String(Math.floor(quarter / 4)).padStart(2, '0');
  return `${hours}:${String((quarter % 4) * 15).padStart(2, '0')}`;
}

/** Hours on the quarter; many are nights, some end at 24:00. */
const anyHours: fc.Arbitrary<Hours> = fc.record({
  from: fc.integer({ min: 0, max: QUARTERS_PER_DAY - 1 }).map(timeOf),
  to: fc.oneof(
    {
      weight: 5,
      arbitrary: fc.integer({ min: 0, max: QUARTERS_PER_DAY - 1 }).map(timeOf),
    },
    { weight: 1, arbitrary: fc.constant('24:00') },
  ),
});

/** A calendar whose holidays and exceptions lie in a clock's week. */
export function anyCalendar(clock: LocalClock): fc.Arbitrary<ServiceCalendar> {
  const date = fc.constantFrom(...clock.dates());
  const days = fc.subarray([...WEEKDAYS], { minLength: 1 });
  return fc.record({
    hours: fc.oneof(
      { weight: 1, arbitrary: fc.constant<'24x7'>('24x7') },
      {
        weight: 3,
        arbitrary: fc.array(
          fc
            .tuple(days, anyHours)
            .map(([on, hours]) => ({ days: on, ...hours })),
          { maxLength: 3 },
        ),
      },
    ),
    holidays: fc.uniqueArray(date, { maxLength: 2 }),
    exceptions: fc.uniqueArray(
      fc.record({ date, hours: fc.array(anyHours, { maxLength: 2 }) }),
      { maxLength: 2, selector: exception => exception.date },
    ),
  });
}
