import type { Notice, TermRules } from '../model';
import { addMonths, endOfMonths } from './months';
import {
  earliestLastDay,
  endOfTerm,
  lastNoticeFor,
  noticeBy,
  reaches,
} from './termOf';

const months = (count: number, to: Notice['to']): Notice => ({
  months: count,
  to,
});
const days = (count: number, to: Notice['to']): Notice => ({ days: count, to });
const renewing = (extensionMonths: number, notice: Notice): TermRules => ({
  kind: 'renewing',
  extensionMonths,
  notice,
});

describe('months', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-01-15', -13, '2023-12-15'],
    ['2025-12-31', 2, '2026-02-28'],
  ])('%s and %i months is %s', (date, count, expected) => {
    expect(addMonths(date, count)).toBe(expected);
  });

  it.each([
    ['2026-02-01', 1, '2026-02-28'],
    ['2028-02-29', 1, '2028-02-29'],
    ['2026-05-31', 3, '2026-06-30'],
    ['2026-01-01', 12, '2026-12-31'],
  ] as const)('%s lies in %i months until %s', (date, length, expected) => {
    expect(endOfMonths(date, length)).toBe(expected);
  });
});

describe('endOfTerm', () => {
  it.each([
    ['on its last day', '2026-12-31', 12, '2026-12-31', '2026-12-31'],
    ['on the day after', '2026-12-31', 12, '2027-01-01', '2027-12-31'],
    ['years later', '2026-12-31', 12, '2029-06-01', '2029-12-31'],
    [
      'at the end of a leap February',
      '2024-02-29',
      12,
      '2024-03-01',
      '2025-02-28',
    ],
    ['back to one', '2024-02-29', 12, '2027-03-01', '2028-02-29'],
    [
      'from the end of June to that of July',
      '2026-06-30',
      1,
      '2026-07-01',
      '2026-07-31',
    ],
    ['in the middle of a month', '2026-01-30', 1, '2026-02-01', '2026-02-28'],
    ['without wandering', '2026-01-30', 1, '2026-03-01', '2026-03-30'],
  ])(
    'of a renewing agreement is extended %s',
    (_what, effectiveTo, extension, today, end) => {
      const term = renewing(extension, months(1, 'term-end'));
      expect(endOfTerm({ effectiveTo, term }, today)).toBe(end);
    },
  );

  it('of a fixed one stays, and an open-ended one has none', () => {
    expect(endOfTerm({ effectiveTo: '2026-12-31' }, '2030-01-01')).toBe(
      '2026-12-31',
    );
    expect(endOfTerm({ effectiveTo: null }, '2030-01-01')).toBeNull();
  });
});

describe('lastNoticeFor', () => {
  it.each([
    [months(3, 'year-end'), '2026-12-31', '2026-09-30'],
    [months(1, 'month-end'), '2026-02-28', '2026-01-31'],
    [months(1, 'month-end'), '2028-02-29', '2028-01-31'],
    [months(1, 'month-end'), '2026-03-31', '2026-02-28'],
    [months(1, 'any-day'), '2026-03-30', '2026-02-28'],
    [days(30, 'term-end'), '2026-12-31', '2026-12-01'],
  ])('%j to %s is %s, and a day later is too late', (notice, end, expected) => {
    expect(lastNoticeFor(notice, end)).toBe(expected);
    const agreed = {
      effectiveTo: null,
      term: { kind: 'open-ended', notice: { ...notice, to: 'any-day' } },
    } as const;
    expect(reaches(agreed, { givenOn: expected, lastDay: end })).toBe(true);
    const dayAfter = new Date(Date.parse(expected) + 86_400_000)
      .toISOString()
      .slice(0, 10);
    expect(reaches(agreed, { givenOn: dayAfter, lastDay: end })).toBe(false);
  });
});

describe('earliestLastDay', () => {
  const end = '2026-12-31';
  it.each<
    [string, string | null, TermRules | undefined, string, string | null]
  >([
    ['a fixed one without notice: never', end, undefined, '2026-05-01', null],
    [
      'a fixed one that went on: at once',
      end,
      { kind: 'fixed', continues: true },
      '2027-02-03',
      '2027-02-03',
    ],
    [
      'an open-ended one without notice: at once',
      null,
      undefined,
      '2026-05-01',
      '2026-05-01',
    ],
    [
      'three months to a quarter',
      null,
      { kind: 'open-ended', notice: months(3, 'quarter-end') },
      '2026-03-31',
      '2026-06-30',
    ],
    [
      'a day later, the next quarter',
      null,
      { kind: 'open-ended', notice: months(3, 'quarter-end') },
      '2026-04-01',
      '2026-09-30',
    ],
    [
      'renewing, in time',
      end,
      renewing(12, months(3, 'term-end')),
      '2026-09-30',
      '2026-12-31',
    ],
    [
      'renewing, too late',
      end,
      renewing(12, months(3, 'term-end')),
      '2026-10-01',
      '2027-12-31',
    ],
    [
      '30 days to a month end over a leap day',
      null,
      { kind: 'open-ended', notice: days(30, 'month-end') },
      '2028-01-30',
      '2028-02-29',
    ],
    [
      'fixed with notice to the end of its term',
      end,
      { kind: 'fixed', notice: months(1, 'term-end') },
      '2026-05-01',
      end,
    ],
  ])('of %s', (_what, effectiveTo, term, givenOn, expected) => {
    expect(earliestLastDay({ effectiveTo, term }, givenOn)).toBe(expected);
  });
});

describe('reaches', () => {
  it('a day that notice is not given to is not reached, however late', () => {
    const agreed = {
      effectiveTo: null,
      term: { kind: 'open-ended', notice: months(1, 'month-end') },
    } as const;
    const givenOn = '2026-01-10';
    expect(reaches(agreed, { givenOn, lastDay: '2026-02-28' })).toBe(true);
    expect(reaches(agreed, { givenOn, lastDay: '2026-05-30' })).toBe(false);
    expect(reaches(agreed, { givenOn, lastDay: '2026-05-31' })).toBe(true);
  });
});

describe('noticeBy', () => {
  it.each<[string, string | null, TermRules, string, string | null]>([
    [
      'renewing, before the deadline',
      '2026-12-31',
      renewing(12, months(3, 'term-end')),
      '2026-09-30',
      '2026-09-30',
    ],
    [
      'renewing, after it',
      '2026-12-31',
      renewing(12, months(3, 'term-end')),
      '2026-10-01',
      '2027-09-30',
    ],
    [
      'open-ended to a month end',
      null,
      { kind: 'open-ended', notice: months(1, 'month-end') },
      '2026-01-31',
      '2026-01-31',
    ],
    [
      'open-ended to any day',
      null,
      { kind: 'open-ended', notice: months(1, 'any-day') },
      '2026-01-31',
      null,
    ],
    [
      'fixed, which ends anyway',
      '2026-12-31',
      { kind: 'fixed', notice: months(1, 'term-end') },
      '2026-01-31',
      null,
    ],
  ])('of %s', (_what, effectiveTo, term, today, expected) => {
    expect(noticeBy({ effectiveTo, term }, today)).toBe(expected);
  });
});
