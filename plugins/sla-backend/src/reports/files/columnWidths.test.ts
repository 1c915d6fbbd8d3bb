import fc from 'fast-check';
import { columnWidths } from './columnWidths';

describe('columnWidths', () => {
  it('fills the paper, whatever stands in the columns', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ maxLength: 300 })), {
          minLength: 1,
          maxLength: 8,
        }),
        columns => {
          const widths = columnWidths(columns, 400);
          const sum = widths.reduce((total, width) => total + width, 0);
          expect(sum).toBeCloseTo(400, 6);
          expect(Math.min(...widths)).toBeGreaterThan(20);
        },
      ),
    );
  });

  it('gives short texts what they want, and long ones the rest', () => {
    const [date, text] = columnWidths(
      [['05.10.2026, 12:00'], ['x'.repeat(400)]],
      400,
    );
    expect(date).toBeGreaterThanOrEqual(17 * 5);
    expect(text).toBeGreaterThan(300);
  });
});
