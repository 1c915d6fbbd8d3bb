import { formatInstant, parseInstant } from './instant';
import {
  lastPeriods,
  parsePeriod,
  periodContaining,
  type PeriodKind,
} from './period';

describe('parsePeriod', () => {
  it.each([
    [
      '2026-10',
      'Europe/Berlin',
      '2026-09-30T22:00:00Z',
      '2026-10-31T23:00:00Z',
    ],
    [
      '2026-03',
      'Europe/Berlin',
      '2026-02-28T23:00:00Z',
      '2026-03-31T22:00:00Z',
    ],
    [
      '2026-12',
      'Europe/Berlin',
      '2026-11-30T23:00:00Z',
      '2026-12-31T23:00:00Z',
    ],
    ['2024-02', 'UTC', '2024-02-01T00:00:00Z', '2024-03-01T00:00:00Z'],
    [
      '2026-Q1',
      'America/New_York',
      '2026-01-01T05:00:00Z',
      '2026-04-01T04:00:00Z',
    ],
    [
      '2026-Q4',
      'Europe/Berlin',
      '2026-09-30T22:00:00Z',
      '2026-12-31T23:00:00Z',
    ],
    [
      '2026',
      'Australia/Lord_Howe',
      '2025-12-31T13:00:00Z',
      '2026-12-31T13:00:00Z',
    ],
    ['2011', 'Pacific/Apia', '2011-01-01T10:00:00Z', '2011-12-31T10:00:00Z'],
    ['2026-W01', 'UTC', '2025-12-29T00:00:00Z', '2026-01-05T00:00:00Z'],
    ['2026-W53', 'UTC', '2026-12-28T00:00:00Z', '2027-01-04T00:00:00Z'],
    [
      '2020-W53',
      'Europe/Berlin',
      '2020-12-27T23:00:00Z',
      '2021-01-03T23:00:00Z',
    ],
    [
      '2026-10-25',
      'Europe/Berlin',
      '2026-10-24T22:00:00Z',
      '2026-10-25T23:00:00Z',
    ],
    ['2024-02-29', 'UTC', '2024-02-29T00:00:00Z', '2024-03-01T00:00:00Z'],
  ])('reads %s in %s as %s to %s', (label, timeZone, from, to) => {
    const period = parsePeriod(label, timeZone);
    expect(period.label).toBe(label);
    expect([formatInstant(period.from), formatInstant(period.to)]).toEqual([
      from,
      to,
    ]);
  });

  it('answers an empty period for a date that the zone skipped', () => {
    const { from, to } = parsePeriod('2011-12-30', 'Pacific/Apia');
    expect(from).toBe(to);
    expect(formatInstant(from)).toBe('2011-12-30T10:00:00Z');
  });

  it.each([
    '',
    '26',
    '20266',
    '2026-0',
    '2026-00',
    '2026-13',
    '2026-1',
    '2026-Q0',
    '2026-Q5',
    '2026-q1',
    '2026-W00',
    '2025-W53',
    '2026-W54',
    '2026-W1',
    '2026-02-29',
    '2026-04-31',
    '2026-10-32',
    '2026-10-00',
    '2026-10-1',
    ' 2026',
    '2026\n',
    'last month',
  ])('refuses "%s"', label => {
    expect(() => parsePeriod(label, 'UTC')).toThrow(RangeError);
  });

  it('does not move a year below 100 to the twentieth century', () => {
    expect(parsePeriod('0026', 'UTC').to).toBeLessThan(
      parsePeriod('1000', 'UTC').from,
    );
  });

  it('refuses a zone that does not exist', () => {
    expect(() => parsePeriod('2026-10', 'Europe/Atlantis')).toThrow(RangeError);
  });
});

describe('periodContaining', () => {
  it.each<[PeriodKind, string, string, string]>([
    ['month', 'Europe/Berlin', '2026-09-30T21:59:59Z', '2026-09'],
    ['month', 'Europe/Berlin', '2026-09-30T22:00:00Z', '2026-10'],
    ['quarter', 'Europe/Berlin', '2026-09-30T21:59:59Z', '2026-Q3'],
    ['quarter', 'Europe/Berlin', '2026-09-30T22:00:00Z', '2026-Q4'],
    ['quarter', 'UTC', '2026-01-01T00:00:00Z', '2026-Q1'],
    ['quarter', 'UTC', '2026-06-30T23:59:59Z', '2026-Q2'],
    ['year', 'America/New_York', '2026-01-01T04:59:59Z', '2025'],
    ['year', 'America/New_York', '2026-01-01T05:00:00Z', '2026'],
    ['week', 'UTC', '2021-01-03T23:59:59Z', '2020-W53'],
    ['week', 'UTC', '2025-12-29T00:00:00Z', '2026-W01'],
    ['week', 'UTC', '2026-11-04T00:00:00Z', '2026-W45'],
    ['day', 'Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
    ['month', 'America/St_Johns', '2009-11-01T02:45:00Z', '2009-11'],
  ])('names the %s in %s at %s %s', (kind, timeZone, instant, label) => {
    const seconds = parseInstant(instant);
    const period = periodContaining(kind, seconds, timeZone);
    expect(period).toEqual(parsePeriod(label, timeZone));
    expect(period.from).toBeLessThanOrEqual(seconds);
    expect(period.to).toBeGreaterThan(seconds);
  });
});

describe('lastPeriods', () => {
  const labelsOf = (
    kind: PeriodKind,
    count: number,
    instant: string,
    timeZone: string,
  ) =>
    lastPeriods({ kind, count, instant: parseInstant(instant), timeZone }).map(
      ({ label }) => label,
    );

  it.each<[PeriodKind, number, string, string, string[]]>([
    [
      'month',
      3,
      '2026-01-15T00:00:00Z',
      'Europe/Berlin',
      ['2025-11', '2025-12', '2026-01'],
    ],
    [
      'quarter',
      3,
      '2026-05-01T00:00:00Z',
      'UTC',
      ['2025-Q4', '2026-Q1', '2026-Q2'],
    ],
    ['year', 2, '2026-05-01T00:00:00Z', 'UTC', ['2025', '2026']],
    ['week', 2, '2026-01-01T00:00:00Z', 'UTC', ['2025-W52', '2026-W01']],
    [
      'day',
      2,
      '2011-12-31T00:00:00Z',
      'Pacific/Apia',
      ['2011-12-29', '2011-12-31'],
    ],
    ['month', 1, '2026-01-15T00:00:00Z', 'UTC', ['2026-01']],
  ])(
    'lists by %s the last %d up to %s in %s',
    (kind, count, instant, timeZone, labels) => {
      expect(labelsOf(kind, count, instant, timeZone)).toEqual(labels);
    },
  );

  it('leaves no gap between periods, over changes of the clock', () => {
    const periods = lastPeriods({
      kind: 'month',
      count: 24,
      instant: parseInstant('2026-11-23T00:00:00Z'),
      timeZone: 'Europe/Berlin',
    });
    expect(periods.slice(1).map(({ from }) => from)).toEqual(
      periods.slice(0, -1).map(({ to }) => to),
    );
  });
});
