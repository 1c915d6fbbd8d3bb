import { createFormat } from './Format';
import { periodName } from './periodName';

const words = {
  format: createFormat('en'),
  t: (key: string, values: Readonly<Record<string, string | number>> = {}) =>
    [key, values.quarter, values.year].join(' '),
};

describe('periodName', () => {
  it.each([
    ['2026-11', 'November 2026'],
    ['2026-Q4', 'period.quarter 4 2026'],
    ['2026', '2026'],
    ['2026-11-01/2026-11-15', '2026-11-01/2026-11-15'],
  ])('reads %s as %s', (label, name) => {
    expect(periodName(label, words)).toBe(name);
  });
});
