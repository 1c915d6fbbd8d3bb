import { shownStatus, worstShown, type ShownStatus } from './shownStatus';

describe('shownStatus', () => {
  it.each([
    ['met', false, 'met'],
    ['met', true, 'near-miss'],
    ['breached', true, 'breached'],
    ['no-data', true, 'no-data'],
  ] as const)('shows %s with near miss %s as %s', (status, nearMiss, shown) => {
    expect(shownStatus({ status, nearMiss })).toBe(shown);
  });
});

describe('worstShown', () => {
  it.each<[readonly ShownStatus[], ShownStatus | undefined]>([
    [['met', 'breached', 'at-risk'], 'breached'],
    [['near-miss', 'at-risk'], 'at-risk'],
    [['no-data', 'near-miss'], 'near-miss'],
    [['met', 'no-data'], 'no-data'],
    [['no-events', 'met'], 'met'],
    [[], undefined],
  ])('finds the worst of %j', (statuses, worst) => {
    expect(worstShown(statuses)).toBe(worst);
  });
});
