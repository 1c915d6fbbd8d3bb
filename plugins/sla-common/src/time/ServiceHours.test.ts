import { ALWAYS, type ServiceCalendar } from '../model/calendar';
import { formatInstant, parseInstant } from './instant';
import { compileCalendar } from './ServiceHours';

const at = parseInstant;

function calendar(options: Partial<ServiceCalendar>): ServiceCalendar {
  return { hours: [], holidays: [], exceptions: [], ...options };
}

const MONDAYS = calendar({
  hours: [{ days: ['mon'], from: '09:00', to: '10:00' }],
});

describe('compileCalendar', () => {
  it('compiles the same calendar in the same zone once', () => {
    const again: ServiceCalendar = JSON.parse(JSON.stringify(MONDAYS));
    expect(compileCalendar(again, 'Europe/Berlin')).toBe(
      compileCalendar(MONDAYS, 'Europe/Berlin'),
    );
    expect(compileCalendar(MONDAYS, 'UTC')).not.toBe(
      compileCalendar(MONDAYS, 'Europe/Berlin'),
    );
  });

  it('joins service time over the turn of the year', () => {
    const span = {
      from: at('2025-12-31T12:00:00+01:00'),
      to: at('2026-01-01T12:00:00+01:00'),
    };
    const hours = compileCalendar(ALWAYS, 'Europe/Berlin');
    expect(hours.intervals(span)).toEqual([span]);
    expect(hours.secondsIn(span.from, span.to)).toBe(86_400);
  });
});

describe('the deadline by a calendar', () => {
  function deadline(of: ServiceCalendar, start: string, seconds: number) {
    const hours = compileCalendar(of, 'Europe/Berlin');
    const instant = hours.deadline(at(start), seconds);
    return instant === null ? null : formatInstant(instant);
  }

  it('comes after years, where there is an hour a week', () => {
    // 1 January 2029 is a Monday, the 157th after 1 January 2026.
    expect(deadline(MONDAYS, '2026-01-01T00:00:00Z', 157 * 3600)).toBe(
      '2029-01-01T09:00:00Z',
    );
  });

  it('comes after centuries, beyond the last known change of the clock', () => {
    const hours = compileCalendar(MONDAYS, 'Europe/Berlin');
    const weeks = 100_000;
    const start = at('2026-01-01T00:00:00Z');
    const instant = hours.deadline(start, weeks * 3600) ?? 0;
    const first = at('2026-01-05T10:00:00+01:00');
    expect(instant).toBe(first + (weeks - 1) * 7 * 86_400);
  });

  it('waits for the end of holidays', () => {
    const closed = calendar({
      hours: [{ days: ['mon'], from: '09:00', to: '10:00' }],
      holidays: ['2026-01-05', '2026-01-12'],
    });
    expect(deadline(closed, '2026-01-01T00:00:00Z', 3600)).toBe(
      '2026-01-19T09:00:00Z',
    );
  });

  it('never comes where no hours are left', () => {
    const twoHours = calendar({
      hours: [{ days: [], from: '09:00', to: '10:00' }],
      exceptions: [
        { date: '2030-06-01', hours: [{ from: '09:00', to: '11:00' }] },
      ],
    });
    expect(deadline(twoHours, '2026-01-01T00:00:00Z', 7200)).toBe(
      '2030-06-01T09:00:00Z',
    );
    expect(deadline(twoHours, '2026-01-01T00:00:00Z', 7201)).toBeNull();
    expect(deadline(twoHours, '2031-01-01T00:00:00Z', 1)).toBeNull();
    expect(deadline(calendar({}), '2026-01-01T00:00:00Z', 1)).toBeNull();
  });
});
