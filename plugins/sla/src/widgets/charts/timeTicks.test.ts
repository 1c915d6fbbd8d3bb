import { timeTicks } from './timeTicks';

const DAYS = Array.from({ length: 30 }, (_, i) => i * 86_400);
const numbersOf = (width: number) =>
  timeTicks(DAYS, width).map(at => at / 86_400);

describe('timeTicks', () => {
  it.each([
    [2400, DAYS.length],
    [800, 10],
    [300, 3],
    [10, 1],
  ])('labels as many days as there is room for in %d px', (width, count) => {
    expect(numbersOf(width)).toHaveLength(count);
  });

  it('begins with the first day and goes on evenly', () => {
    expect(numbersOf(400)).toEqual([0, 6, 12, 18, 24]);
  });

  it('has nothing to label without days', () => {
    expect(timeTicks([], 400)).toEqual([]);
  });
});
