import { shareLeft } from './BudgetBar';

describe('shareLeft', () => {
  it.each([
    [100, 25, 0.25],
    [100, 100, 1],
    [100, -40, 0],
    [0, 0, 0],
    [0, -5, 0],
  ])('of %d allowed with %d remaining is %d', (allowed, remaining, share) => {
    expect(shareLeft({ allowed, remaining })).toBe(share);
  });
});
