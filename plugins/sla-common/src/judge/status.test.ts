import type { AttainmentStatus } from '../model/attainment';
import { worstStatus } from './status';

describe('worstStatus', () => {
  it.each<[AttainmentStatus[], AttainmentStatus]>([
    [['met', 'breached', 'no-data'], 'breached'],
    [['met', 'at-risk', 'no-data'], 'at-risk'],
    [['met', 'no-data', 'no-events'], 'no-data'],
    [['no-events', 'met'], 'met'],
    [['no-events'], 'no-events'],
    [[], 'no-events'],
  ])('of %j is %s', (statuses, worst) => {
    expect(worstStatus(statuses)).toBe(worst);
    expect(worstStatus([...statuses].reverse())).toBe(worst);
  });
});
