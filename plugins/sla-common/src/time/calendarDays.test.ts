import type { CalendarContent } from '../model/namedCalendar';
import { calendarDays } from './calendarDays';

const content: Pick<CalendarContent, 'hours' | 'holidays' | 'exceptions'> = {
  hours: [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '17:00' },
    { days: ['sat'], from: '22:00', to: '06:00' },
  ],
  holidays: [
    { date: '2026-04-03', name: 'Good Friday', region: 'DE' },
    { date: '2026-04-06', name: 'Easter Monday', region: 'DE' },
  ],
  exceptions: [
    {
      date: '2026-04-06',
      hours: [{ from: '10:00', to: '12:00' }],
      name: 'Quarter end',
    },
    { date: '2026-04-07', hours: [], name: null },
  ],
};

const dayOf = (month: string, date: string, zone = 'Europe/Berlin') =>
  calendarDays(content, month, zone).find(day => day.date === date);

describe('calendarDays', () => {
  it.each([
    ['2026-02', 28],
    ['2028-02', 29],
    ['2026-12', 31],
  ])('has each day of %s', (month, days) => {
    const dates = calendarDays(content, month, 'UTC').map(({ date }) => date);
    expect(dates).toHaveLength(days);
    expect(dates[0]).toBe(`${month}-01`);
    expect(dates[days - 1]).toBe(`${month}-${days}`);
  });

  it('tells the hours of a day, and whether they are of the week, of a holiday or of an exception', () => {
    expect(dayOf('2026-04', '2026-04-02')).toEqual({
      date: '2026-04-02',
      hours: [{ from: '08:00', to: '17:00' }],
      from: 'week',
      name: null,
      serviceSeconds: 9 * 3600,
    });
    expect(dayOf('2026-04', '2026-04-03')).toMatchObject({
      hours: [],
      from: 'holiday',
      name: 'Good Friday',
      serviceSeconds: 0,
    });
    expect(dayOf('2026-04', '2026-04-06')).toMatchObject({
      hours: [{ from: '10:00', to: '12:00' }],
      from: 'exception',
      name: 'Quarter end',
    });
    expect(dayOf('2026-04', '2026-04-07')).toMatchObject({
      hours: [],
      from: 'exception',
      name: null,
    });
  });

  it('counts a night window as clocks run in the zone', () => {
    const seconds = (zone: string) =>
      dayOf('2026-03', '2026-03-28', zone)?.serviceSeconds;
    expect(seconds('Europe/Berlin')).toBe(7 * 3600);
    expect(seconds('UTC')).toBe(8 * 3600);
  });
});
