import { lastQuarters, quarterOfMonth } from './quarters';

describe('quarters', () => {
  it.each([
    ['2026-01', '2026-Q1'],
    ['2026-03', '2026-Q1'],
    ['2026-04', '2026-Q2'],
    ['2026-12', '2026-Q4'],
  ])('puts %s into %s', (month, quarter) => {
    expect(quarterOfMonth(month)).toBe(quarter);
  });

  it('are counted back over the year', () => {
    expect(lastQuarters(3, '2026-02-28')).toEqual([
      { label: '2025-Q3', from: '2025-07-01' },
      { label: '2025-Q4', from: '2025-10-01' },
      { label: '2026-Q1', from: '2026-01-01' },
    ]);
  });
});
