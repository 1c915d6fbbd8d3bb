import { createFormat } from './Format';
import { periodName } from './periodName';

const words = {
  format: createFormat('en'),
  t: (key: string, values: Readonly<Record<string, string | number>> = {}) =>
    [key, ...Object.values(values)].join(' '),
};

describe('periodName', () => {
  it.each([
    ['2026-11', 'November 2026'],
    ['2026-Q4', 'period.quarter 4 2026'],
    ['2026', '2026'],
    ['2026-W05', 'period.week 5 2026'],
    ['2026-11-11', 'Nov 11, 2026'],
    ['2026-10-27/2026-11-25', 'period.rolling 30 Nov 25, 2026'],
    ['2026-11-25/2026-11-25', 'period.rolling 1 Nov 25, 2026'],
    [
      '2026-11-01T00:00:00Z/2026-11-15T00:00:00Z',
      '2026-11-01T00:00:00Z/2026-11-15T00:00:00Z',
    ],
  ])('reads %s as %s', (label, name) => {
    expect(periodName(label, words)).toBe(name);
  });
});
