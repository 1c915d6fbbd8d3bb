import { IANAZone } from 'luxon';
import { dateOf, startOfDate, startOfNextDate } from './date';
import { formatInstant, parseInstant } from './instant';
import { instantsOfLocal, offsetAt } from './zone';

const HOUR = 3600;

/** A local time as the epoch seconds that it would have in UTC. */
function local(text: string): number {
  return parseInstant(`${text}:00Z`);
}

describe('offsetAt', () => {
  it.each([
    ['Europe/Berlin', '2026-03-29T00:59:59Z', 1],
    ['Europe/Berlin', '2026-03-29T01:00:00Z', 2],
    ['Europe/Berlin', '2026-10-25T00:59:59Z', 2],
    ['Europe/Berlin', '2026-10-25T01:00:00Z', 1],
    ['America/New_York', '2026-03-08T06:59:59Z', -5],
    ['America/New_York', '2026-03-08T07:00:00Z', -4],
    ['Australia/Lord_Howe', '2026-04-04T14:59:59Z', 11],
    ['Australia/Lord_Howe', '2026-04-04T15:00:00Z', 10.5],
    ['Pacific/Apia', '2011-12-30T09:59:59Z', -10],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', 14],
    ['Asia/Kathmandu', '2026-01-01T00:00:00Z', 5.75],
    ['UTC', '2026-07-01T00:00:00Z', 0],
  ])('is for %s at %s %d hours', (timeZone, instant, hours) => {
    expect(offsetAt(parseInstant(instant), timeZone)).toBe(hours * HOUR);
  });

  it.each([
    'Africa/Casablanca',
    'America/Havana',
    'America/St_Johns',
    'Asia/Gaza',
    'Australia/Lord_Howe',
    'Europe/Moscow',
  ])('agrees with the library day by day from 1990 to 2030 in %s', timeZone => {
    const zone = IANAZone.create(timeZone);
    const differences: string[] = [];
    for (
      let instant = parseInstant('1990-01-01T00:00:00Z');
      instant < parseInstant('2030-01-01T00:00:00Z');
      instant += 24 * HOUR
    ) {
      if (offsetAt(instant, timeZone) !== zone.offset(instant * 1000) * 60) {
        differences.push(formatInstant(instant));
      }
    }
    expect(differences).toEqual([]);
  });

  it('refuses a zone that does not exist', () => {
    expect(() => offsetAt(0, 'Europe/Atlantis')).toThrow(
      '"Europe/Atlantis" is not an IANA time zone',
    );
  });
});

describe('instantsOfLocal', () => {
  it.each([
    ['Europe/Berlin', '2026-06-01T12:00', '2026-06-01T10:00:00Z'],
    ['Europe/Berlin', '2026-03-29T01:59', '2026-03-29T00:59:00Z'],
    ['Europe/Berlin', '2026-03-29T03:00', '2026-03-29T01:00:00Z'],
    ['Europe/Berlin', '2026-10-25T01:59', '2026-10-24T23:59:00Z'],
    ['Europe/Berlin', '2026-10-25T03:00', '2026-10-25T02:00:00Z'],
    ['America/New_York', '2026-11-01T02:00', '2026-11-01T07:00:00Z'],
    ['Pacific/Apia', '2011-12-29T23:59', '2011-12-30T09:59:00Z'],
    ['Pacific/Apia', '2011-12-31T00:00', '2011-12-30T10:00:00Z'],
  ])(
    'finds the one instant at which %s shows %s',
    (timeZone, text, instant) => {
      const expected = parseInstant(instant);
      expect(instantsOfLocal(local(text), timeZone)).toEqual({
        earlier: expected,
        later: expected,
        skipped: false,
      });
    },
  );

  it.each([
    ['Europe/Berlin', '2026-03-29T02:00', '2026-03-29T01:00:00Z'],
    ['Europe/Berlin', '2026-03-29T02:59', '2026-03-29T01:00:00Z'],
    ['America/New_York', '2026-03-08T02:30', '2026-03-08T07:00:00Z'],
    ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:30:00Z'],
    ['Pacific/Apia', '2011-12-30T00:00', '2011-12-30T10:00:00Z'],
    ['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T10:00:00Z'],
    ['Pacific/Apia', '2011-12-30T23:59', '2011-12-30T10:00:00Z'],
    ['Asia/Beirut', '2026-03-29T00:30', '2026-03-28T22:00:00Z'],
  ])(
    'takes for %s, which skips %s, the first instant after the gap',
    (timeZone, text, instant) => {
      const expected = parseInstant(instant);
      expect(instantsOfLocal(local(text), timeZone)).toEqual({
        earlier: expected,
        later: expected,
        skipped: true,
      });
    },
  );

  it.each([
    [
      'Europe/Berlin',
      '2026-10-25T02:00',
      '2026-10-25T00:00:00Z',
      '2026-10-25T01:00:00Z',
    ],
    [
      'Europe/Berlin',
      '2026-10-25T02:59',
      '2026-10-25T00:59:00Z',
      '2026-10-25T01:59:00Z',
    ],
    [
      'America/New_York',
      '2026-11-01T01:30',
      '2026-11-01T05:30:00Z',
      '2026-11-01T06:30:00Z',
    ],
    [
      'Australia/Lord_Howe',
      '2026-04-05T01:45',
      '2026-04-04T14:45:00Z',
      '2026-04-04T15:15:00Z',
    ],
    [
      'America/Havana',
      '2025-11-02T00:00',
      '2025-11-02T04:00:00Z',
      '2025-11-02T05:00:00Z',
    ],
  ])(
    'finds both instants at which %s shows %s',
    (timeZone, text, earlier, later) => {
      expect(instantsOfLocal(local(text), timeZone)).toEqual({
        earlier: parseInstant(earlier),
        later: parseInstant(later),
        skipped: false,
      });
    },
  );
});

describe('startOfDate and startOfNextDate', () => {
  it.each([
    ['Europe/Berlin', '2026-03-29', 23],
    ['Europe/Berlin', '2026-10-25', 25],
    ['America/New_York', '2026-03-08', 23],
    ['America/New_York', '2026-11-01', 25],
    ['Australia/Lord_Howe', '2026-04-05', 24.5],
    ['Australia/Lord_Howe', '2026-10-04', 23.5],
    ['Asia/Beirut', '2026-03-29', 23],
    ['America/Havana', '2025-11-02', 25],
    ['Pacific/Apia', '2011-12-29', 24],
    ['Pacific/Apia', '2011-12-30', 0],
    ['Pacific/Apia', '2011-12-31', 24],
    ['UTC', '2026-02-28', 24],
  ])('are in %s around %s %d hours apart', (timeZone, date, hours) => {
    expect(startOfNextDate(date, timeZone) - startOfDate(date, timeZone)).toBe(
      hours * HOUR,
    );
  });
});

describe('dateOf', () => {
  it.each([
    ['Europe/Berlin', '2026-09-30T21:59:59Z', '2026-09-30'],
    ['Europe/Berlin', '2026-09-30T22:00:00Z', '2026-10-01'],
    ['America/New_York', '2026-01-01T04:59:59Z', '2025-12-31'],
    ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
    ['America/Havana', '2025-11-02T04:30:00Z', '2025-11-02'],
  ])('is in %s at %s the date %s', (timeZone, instant, date) => {
    expect(dateOf(parseInstant(instant), timeZone)).toBe(date);
  });

  it('stays with the date that has begun where the clock goes back over its midnight', () => {
    // Newfoundland's clock went from 00:01 on 1 November back to 23:01 on 31 October.
    const timeZone = 'America/St_Johns';
    const firstMidnight = startOfDate('2009-11-01', timeZone);
    expect(formatInstant(firstMidnight)).toBe('2009-11-01T02:30:00Z');
    expect(dateOf(firstMidnight - 1, timeZone)).toBe('2009-10-31');
    expect(dateOf(firstMidnight, timeZone)).toBe('2009-11-01');
    expect(dateOf(firstMidnight + 30 * 60, timeZone)).toBe('2009-11-01');
    expect(dateOf(firstMidnight + HOUR, timeZone)).toBe('2009-11-01');
  });
});
