import { workingDaysAfter } from './workingDays';

describe('workingDaysAfter', () => {
  it.each([
    ['none', '2026-10-31', 0, [], '2026-10-31'],
    ['over a weekend', '2026-10-30', 1, [], '2026-11-02'],
    ['from a Saturday', '2026-10-31', 2, [], '2026-11-03'],
    ['within a week', '2026-11-02', 3, [], '2026-11-05'],
    ['over a holiday', '2026-12-24', 2, ['2026-12-25'], '2026-12-29'],
    [
      'over a holiday on a Sunday',
      '2026-11-06',
      1,
      ['2026-11-08'],
      '2026-11-09',
    ],
    ['two weeks', '2026-11-02', 10, [], '2026-11-16'],
  ])('counts %s', (_what, date, count, holidays, expected) => {
    expect(workingDaysAfter(date, count, holidays)).toBe(expected);
  });
});
