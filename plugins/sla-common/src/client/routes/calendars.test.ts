import { BASE, clientAnswering } from '../__testUtils__/clientAnswering';
import { type Call, getOf, postOf, sentBy } from '../__testUtils__/sentBy';

describe('calendarsRoutes', () => {
  it.each<[string, Call, string]>([
    [
      'calendars',
      client => client.getCalendars({ limit: 5 }),
      '/calendars?limit=5',
    ],
    [
      'a version of a calendar',
      client => client.getCalendar('a b', { version: 3 }),
      '/calendars/a%20b?version=3',
    ],
    [
      'a month of a calendar',
      client =>
        client.getCalendarMonth('office-hours', {
          month: '2026-12',
          zone: 'Europe/Berlin',
        }),
      '/calendars/office-hours/preview?month=2026-12&zone=Europe%2FBerlin',
    ],
    [
      'who uses a calendar',
      client => client.getCalendarUses('office-hours', { cursor: 'c' }),
      '/calendars/office-hours/usage?cursor=c',
    ],
    [
      'regions with holidays',
      client => client.getHolidayRegions({ country: 'DE' }),
      '/holidays/regions?country=DE',
    ],
    [
      'holidays',
      client => client.getHolidays({ region: 'DE-BY', from: 2026, to: 2028 }),
      '/holidays?region=DE-BY&from=2026&to=2028',
    ],
  ])('gets %s', async (_what, call, path) => {
    expect(await sentBy(call)).toEqual(getOf(path));
  });

  it.each<[string, Call, string, unknown]>([
    [
      'a calendar',
      client => client.createCalendar({ name: 'x', title: 'X', hours: '24x7' }),
      '/calendars',
      { name: 'x', title: 'X', hours: '24x7' },
    ],
    [
      'a file of days',
      client =>
        client.understandCalendarFile({
          ics: 'BEGIN:VCALENDAR',
          years: { from: 2026, to: 2027 },
        }),
      '/calendars/ics',
      { ics: 'BEGIN:VCALENDAR', years: { from: 2026, to: 2027 } },
    ],
  ])('posts %s as JSON', async (_what, call, path, body) => {
    expect(await sentBy(call)).toEqual(postOf(path, body));
  });

  it('posts a version of a calendar with the tag that was read', async () => {
    const { client, sent } = clientAnswering(201, {});
    const version = { title: 'X', hours: '24x7' } as const;
    await client.addCalendarVersion('a b', '2', version);
    expect(sent[0]).toMatchObject({
      url: `${BASE}/calendars/a%20b/versions`,
      method: 'POST',
      body: version,
    });
    expect(sent[0].headers.get('if-match')).toBe('"2"');
  });
});
