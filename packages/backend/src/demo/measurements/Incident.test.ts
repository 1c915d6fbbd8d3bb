import { isOn } from './Incident';

describe('isOn', () => {
  it.each([
    ['a day of each month', { day: 1 }, '2026-03-01', true],
    ['another day', { day: 1 }, '2026-03-02', false],
    ['a day of some months', { months: [2, 5], day: 1 }, '2026-05-01', true],
    ['another month', { months: [2, 5], day: 1 }, '2026-06-01', false],
    ['the second Tuesday', { day: [2, 'tue'] }, '2026-11-10', true],
    ['the first Tuesday', { day: [2, 'tue'] }, '2026-11-03', false],
    [
      'a first Sunday that is the seventh',
      { day: [1, 'sun'] },
      '2026-06-07',
      true,
    ],
  ] as const)('knows %s', (_what, recurrence, date, expected) => {
    expect(isOn(recurrence, date)).toBe(expected);
  });
});
