import { addDays } from '../agreement/months';
import { firstDayInTime, nextReviewDue } from './reviewDue';

describe('nextReviewDue', () => {
  it.each([
    ['the first day in force', '2026-01-01', null, 3, '2026-04-01'],
    ['the last review', '2026-01-01', '2026-03-20', 3, '2026-06-20'],
    ['a month that is shorter', '2026-01-31', null, 1, '2026-02-28'],
    ['a leap year', '2027-02-28', '2027-11-30', 3, '2028-02-29'],
  ])(
    'counts months from %s',
    (_what, effectiveFrom, lastHeldOn, everyMonths, due) => {
      expect(nextReviewDue({ effectiveFrom, lastHeldOn, everyMonths })).toBe(
        due,
      );
    },
  );
});

describe('firstDayInTime', () => {
  it('draws the line where nextReviewDue does, on each day of two years', () => {
    for (let today = '2027-01-01'; today < '2029-01-01'; ) {
      for (const everyMonths of [1, 6, 12]) {
        const first = firstDayInTime(today, everyMonths);
        const dueAfter = (lastHeldOn: string) =>
          nextReviewDue({ effectiveFrom: first, lastHeldOn, everyMonths });
        expect({ today, isLate: dueAfter(first) < today }).toEqual({
          today,
          isLate: false,
        });
        expect({ today, isLate: dueAfter(addDays(first, -1)) < today }).toEqual(
          { today, isLate: true },
        );
      }
      today = addDays(today, 1);
    }
  });
});
