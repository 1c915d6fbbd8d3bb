import { dateOfAnswer, quarterOf } from './dateOfAnswer';

describe('the date that an answer is about', () => {
  it.each([
    ['2026-Q3', '2026-10-02', '2026-09-30'],
    ['2025-Q4', '2026-01-14', '2025-12-31'],
    ['2024-Q1', '2026-01-14', '2024-03-31'],
    ['2026-Q4', '2026-10-02', '2026-10-02'],
    ['2026-Q5', '2026-10-02', '2026-10-02'],
    [null, '2026-10-02', '2026-10-02'],
  ])('asked about %s on %s is %s', (quarter, today, date) => {
    expect(dateOfAnswer(quarter, today)).toBe(date);
  });

  it.each([
    ['2026-01-01', '2026-Q1'],
    ['2026-09-30', '2026-Q3'],
    ['2026-12-31', '2026-Q4'],
  ])('%s is in %s', (date, quarter) => {
    expect(quarterOf(date)).toBe(quarter);
  });
});
