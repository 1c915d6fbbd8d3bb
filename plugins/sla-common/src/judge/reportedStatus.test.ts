import type { Objective } from '../model/objective';
import { reportedStatus } from './reportedStatus';

const AVAILABILITY: Objective = {
  kind: 'availability',
  atLeast: 99.9,
  degradedWeight: 0,
  minimumOutageSeconds: 0,
};
const MEAN: Objective = { kind: 'mean', op: 'lt', value: 300, minimum: 1 };

describe('reportedStatus', () => {
  it.each<[Objective, number, string]>([
    [AVAILABILITY, 99.9, 'met'],
    [AVAILABILITY, 99.899999, 'breached'],
    [
      {
        kind: 'outage-count',
        atMost: 2,
        degradedWeight: 0,
        minimumOutageSeconds: 0,
      },
      3,
      'breached',
    ],
    [
      { kind: 'longest-outage', atMostSeconds: 60, minimumOutageSeconds: 0 },
      60,
      'met',
    ],
    [MEAN, 299.9, 'met'],
    [MEAN, 300, 'breached'],
    [{ ...MEAN, op: 'gte' }, 300, 'met'],
  ])('holds %j against %d: %s', (objective, attained, status) => {
    expect(reportedStatus(objective, attained)).toBe(status);
  });
});
