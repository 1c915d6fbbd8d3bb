import type { ServiceCalendar } from '@service-levels/backstage-plugin-sla-common';
import { calendarInWords, hoursInWords } from './calendarInWords';
import { createFormat } from './Format';

const words = {
  format: createFormat('en'),
  t: (key: string, values: Readonly<Record<string, string | number>> = {}) =>
    [key, ...Object.values(values)].join(' '),
};
const calendar = (hours: ServiceCalendar['hours']): ServiceCalendar => ({
  hours,
  holidays: [],
  exceptions: [],
});

describe('hoursInWords', () => {
  it.each<[string, ServiceCalendar['hours']]>([
    ['calendar.always', '24x7'],
    ['calendar.never', []],
    [
      'Mon–Fri 07:00–20:00',
      [
        {
          days: ['mon', 'tue', 'wed', 'thu', 'fri'],
          from: '07:00',
          to: '20:00',
        },
      ],
    ],
    [
      'Mon, Tue 08:00–12:00',
      [{ days: ['mon', 'tue'], from: '08:00', to: '12:00' }],
    ],
    [
      'Mon, Wed, Fri–Sun 08:00–12:00',
      [
        {
          days: ['sun', 'mon', 'wed', 'sat', 'fri'],
          from: '08:00',
          to: '12:00',
        },
      ],
    ],
    [
      'Mon–Thu 08:00–17:00; Fri 08:00–24:00',
      [
        { days: ['mon', 'tue', 'wed', 'thu'], from: '08:00', to: '17:00' },
        { days: ['fri'], from: '08:00', to: '24:00' },
      ],
    ],
  ])('reads %s', (text, hours) => {
    expect(hoursInWords(calendar(hours), words)).toBe(text);
  });
});

describe('calendarInWords', () => {
  it('says how many holidays and exceptions there are', () => {
    expect(
      calendarInWords(
        {
          hours: '24x7',
          holidays: ['2026-12-25', '2026-12-26'],
          exceptions: [{ date: '2026-12-24', hours: [] }],
        },
        words,
      ),
    ).toBe('calendar.always, calendar.holidays 2, calendar.exceptions 1');
  });
});
