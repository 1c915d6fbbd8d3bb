import { refusals } from '../__testUtils__/refusals';
import { serviceCalendarSchema } from './calendar';

const office = { days: ['mon', 'tue'], from: '07:00', to: '20:00' };

describe('serviceCalendarSchema', () => {
  it('adds what may be left out', () => {
    expect(serviceCalendarSchema.parse({ hours: '24x7' })).toEqual({
      hours: '24x7',
      holidays: [],
      exceptions: [],
    });
  });

  it.each<[string, unknown]>([
    ['weekday hours', { hours: [office] }],
    ['no hours', { hours: [] }],
    ['the end of the day', { hours: [{ ...office, to: '24:00' }] }],
    ['a night', { hours: [{ ...office, from: '22:00', to: '06:00' }] }],
    [
      'a whole day from 08:00',
      { hours: [{ ...office, from: '08:00', to: '08:00' }] },
    ],
    [
      'hours that touch',
      { hours: [office, { ...office, from: '20:00', to: '24:00' }] },
    ],
    [
      'the same hours on other days',
      { hours: [office, { ...office, days: ['wed'] }] },
    ],
    [
      'a closed exception',
      { hours: '24x7', exceptions: [{ date: '2026-12-24', hours: [] }] },
    ],
    [
      'an exception on a holiday',
      {
        hours: '24x7',
        holidays: ['2026-12-24'],
        exceptions: [
          { date: '2026-12-24', hours: [{ from: '08:00', to: '12:00' }] },
        ],
      },
    ],
  ])('accepts %s', (_what, body) => {
    expect(refusals(serviceCalendarSchema, body)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['missing hours', {}, 'hours: '],
    ['another word for hours', { hours: 'always' }, 'hours: '],
    [
      'a field that is not known',
      { hours: '24x7', zone: 'UTC' },
      'zone: is not known',
    ],
    [
      'hours without days',
      { hours: [{ ...office, days: [] }] },
      'hours.0.days: must name at least one day',
    ],
    [
      'a day that does not exist',
      { hours: [{ ...office, days: ['Monday'] }] },
      'hours.0.days.0: ',
    ],
    [
      'a start at 24:00',
      { hours: [{ ...office, from: '24:00' }] },
      'hours.0.from: must be a local time from 00:00 to 23:59',
    ],
    [
      'a time without leading zero',
      { hours: [office, { ...office, from: '7:00' }] },
      'hours.1.from: must be a local time from 00:00 to 23:59',
    ],
    [
      'an end after the end of the day',
      { hours: [{ ...office, to: '24:01' }] },
      'hours.0.to: must be a local time from 00:00 to 24:00',
    ],
    [
      'an end in minute 60',
      { hours: [{ ...office, to: '19:60' }] },
      'hours.0.to: must be a local time from 00:00 to 24:00',
    ],
    [
      'overlapping hours of a day',
      { hours: [office, { days: ['tue', 'wed'], from: '19:59', to: '21:00' }] },
      'hours: the hours of tue overlap',
    ],
    [
      'hours that overlap a night that starts that day',
      { hours: [{ ...office, from: '18:00', to: '06:00' }, office] },
      'hours: the hours of mon overlap',
    ],
    [
      'a holiday that does not exist',
      { hours: '24x7', holidays: ['2026-12-25', '2026-02-29'] },
      'holidays.1: must be a date such as 2026-12-31',
    ],
    [
      'an exception without date',
      { hours: '24x7', exceptions: [{ hours: [] }] },
      'exceptions.0.date: ',
    ],
    [
      'overlapping hours of an exception',
      {
        hours: '24x7',
        exceptions: [
          {
            date: '2026-12-24',
            hours: [
              { from: '08:00', to: '12:00' },
              { from: '11:00', to: '13:00' },
            ],
          },
        ],
      },
      'exceptions.0.hours: the hours of 2026-12-24 overlap',
    ],
    [
      'two exceptions on a date',
      {
        hours: '24x7',
        exceptions: [
          { date: '2026-12-24', hours: [] },
          { date: '2026-12-24', hours: [] },
        ],
      },
      'exceptions.1.date: 2026-12-24 has more than one exception',
    ],
    [
      'days in an exception',
      {
        hours: '24x7',
        exceptions: [{ date: '2026-12-24', hours: [office] }],
      },
      'exceptions.0.hours.0.days: is not known',
    ],
  ])('refuses %s', (_what, body, refusal) => {
    expect(refusals(serviceCalendarSchema, body)).toContainEqual(
      expect.stringContaining(refusal),
    );
  });
});
