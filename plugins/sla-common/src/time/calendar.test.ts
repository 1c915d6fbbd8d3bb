import { ALWAYS, WEEKDAYS, type ServiceCalendar } from '../model/calendar';
import { serviceIntervals } from './calendar';
import { formatInstant, parseInstant } from './instant';
import { totalSeconds } from './interval';
import { parsePeriod } from './period';

const HOUR = 3600;

function calendarOf(calendar: Partial<ServiceCalendar>): ServiceCalendar {
  return { ...ALWAYS, ...calendar };
}

const office = calendarOf({
  hours: [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '07:00', to: '20:00' },
  ],
});
const night = calendarOf({
  hours: [{ days: ['sat'], from: '22:00', to: '06:00' }],
});

function every(from: string, to: string): ServiceCalendar {
  return calendarOf({ hours: [{ days: [...WEEKDAYS], from, to }] });
}

function hoursIn(
  calendar: ServiceCalendar,
  label: string,
  timeZone: string,
): number {
  return (
    totalSeconds(
      serviceIntervals(calendar, timeZone, parsePeriod(label, timeZone)),
    ) / HOUR
  );
}

function instantsIn(
  calendar: ServiceCalendar,
  label: string,
  timeZone: string,
): string[] {
  return serviceIntervals(calendar, timeZone, parsePeriod(label, timeZone)).map(
    ({ from, to }) => `${formatInstant(from)}/${formatInstant(to)}`,
  );
}

describe('serviceIntervals', () => {
  it.each<[string, ServiceCalendar, string, string, number]>([
    ['weekday hours in October', office, '2026-10', 'Europe/Berlin', 22 * 13],
    [
      'weekday hours in the week of a clock change',
      office,
      '2026-W13',
      'Europe/Berlin',
      65,
    ],
    ['24x7 in a spring month', ALWAYS, '2026-03', 'Europe/Berlin', 743],
    ['24x7 in an autumn month', ALWAYS, '2026-10', 'Europe/Berlin', 745],
    [
      '24x7 over half an hour of change',
      ALWAYS,
      '2026-04-05',
      'Australia/Lord_Howe',
      24.5,
    ],
    [
      '24x7 in a month that lost a day',
      ALWAYS,
      '2011-12',
      'Pacific/Apia',
      30 * 24,
    ],
    ['24x7 on the lost day', ALWAYS, '2011-12-30', 'Pacific/Apia', 0],
    [
      '00:00 to 24:00',
      every('00:00', '24:00'),
      '2026-10',
      'Europe/Berlin',
      745,
    ],
    [
      '00:00 to 00:00',
      every('00:00', '00:00'),
      '2026-10',
      'Europe/Berlin',
      745,
    ],
    [
      '08:00 to 08:00',
      every('08:00', '08:00'),
      '2026-10-26',
      'Europe/Berlin',
      24,
    ],
    ['a night that loses an hour', night, '2026-W13', 'Europe/Berlin', 7],
    [
      'a night that wins an hour',
      night,
      '2026-10',
      'Europe/Berlin',
      5 * 8 + 1 - 6,
    ],
    [
      'a window inside the skipped hour',
      every('02:10', '02:50'),
      '2026-03-29',
      'Europe/Berlin',
      0,
    ],
    [
      'a window inside the repeated hour',
      every('02:10', '02:50'),
      '2026-10-25',
      'Europe/Berlin',
      100 / 60,
    ],
    [
      'a window ending in the skipped hour',
      every('01:00', '02:30'),
      '2026-03-29',
      'Europe/Berlin',
      1,
    ],
    [
      'a window starting in the skipped hour',
      every('02:30', '04:00'),
      '2026-03-08',
      'America/New_York',
      1,
    ],
    [
      'no hours at all',
      calendarOf({ hours: [] }),
      '2026-10',
      'Europe/Berlin',
      0,
    ],
  ])('counts %s', (_what, calendar, label, timeZone, hours) => {
    expect(hoursIn(calendar, label, timeZone)).toBeCloseTo(hours, 9);
  });

  it('closes on a holiday, also around the clock', () => {
    const holidays = ['2026-12-25'];
    expect(hoursIn(calendarOf({ holidays }), '2026-12', 'Europe/Berlin')).toBe(
      30 * 24,
    );
    expect(
      instantsIn({ ...office, holidays }, '2026-12-25', 'Europe/Berlin'),
    ).toEqual([]);
  });

  it('lets an exception replace the hours of its date, even of a holiday or a weekend', () => {
    const calendar = {
      ...office,
      holidays: ['2026-12-25'],
      exceptions: [
        { date: '2026-12-24', hours: [{ from: '07:00', to: '12:00' }] },
        { date: '2026-12-25', hours: [{ from: '10:00', to: '11:00' }] },
        { date: '2026-12-26', hours: [{ from: '09:00', to: '24:00' }] },
        { date: '2026-12-28', hours: [] },
      ],
    };
    expect(instantsIn(calendar, '2026-W52', 'Europe/Berlin').slice(3)).toEqual([
      '2026-12-24T06:00:00Z/2026-12-24T11:00:00Z',
      '2026-12-25T09:00:00Z/2026-12-25T10:00:00Z',
      '2026-12-26T08:00:00Z/2026-12-26T23:00:00Z',
    ]);
    expect(instantsIn(calendar, '2026-12-28', 'Europe/Berlin')).toEqual([]);
  });

  it('leaves a night to the date on which it starts', () => {
    expect(instantsIn(night, '2026-11-08', 'Europe/Berlin')).toEqual([
      '2026-11-07T23:00:00Z/2026-11-08T05:00:00Z',
    ]);
    const closed = { ...night, holidays: ['2026-11-07'] };
    expect(instantsIn(closed, '2026-11-08', 'Europe/Berlin')).toEqual([]);
    const closedAfter = { ...night, holidays: ['2026-11-08'] };
    expect(instantsIn(closedAfter, '2026-11-08', 'Europe/Berlin')).toHaveLength(
      1,
    );
  });

  it('joins windows that touch or overlap', () => {
    const calendar = calendarOf({
      hours: [
        { days: ['mon'], from: '12:00', to: '16:00' },
        { days: ['mon'], from: '08:00', to: '12:00' },
        { days: ['mon'], from: '15:00', to: '17:00' },
      ],
    });
    expect(instantsIn(calendar, '2026-W45', 'UTC')).toEqual([
      '2026-11-02T08:00:00Z/2026-11-02T17:00:00Z',
    ]);
  });

  it('cuts windows to the span, to the second', () => {
    const span = {
      from: parseInstant('2026-11-02T06:59:59Z'),
      to: parseInstant('2026-11-02T07:00:01Z'),
    };
    expect(serviceIntervals(every('00:00', '07:00'), 'UTC', span)).toEqual([
      { from: span.from, to: span.from + 1 },
    ]);
  });

  it('has no service time in an empty or reversed span', () => {
    expect(serviceIntervals(ALWAYS, 'UTC', { from: 100, to: 100 })).toEqual([]);
    expect(serviceIntervals(ALWAYS, 'UTC', { from: 100, to: 0 })).toEqual([]);
  });

  it('covers the minutes in which the clock has gone back over midnight', () => {
    const from = parseInstant('2009-11-01T02:45:00Z');
    const span = { from, to: from + 60 };
    expect(serviceIntervals(ALWAYS, 'America/St_Johns', span)).toEqual([span]);
  });
});
