import {
  ATTAINMENT_STATUSES,
  VERDICTS,
  type AttainmentStatus,
} from '../model/attainment';
import { summaryOf, verdictOf, worstStatus } from './status';

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

describe('verdictOf', () => {
  it('takes a met period that was close for a near miss', () => {
    expect(verdictOf({ status: 'met', nearMiss: true })).toBe('near-miss');
    expect(verdictOf({ status: 'met', nearMiss: false })).toBe('met');
  });

  it('keeps every other status', () => {
    expect(verdictOf({ status: 'breached', nearMiss: true })).toBe('breached');
    expect(verdictOf({ status: 'no-data', nearMiss: false })).toBe('no-data');
  });
});

describe('summaryOf', () => {
  it('counts each verdict and names the worst', () => {
    expect(
      summaryOf(['met', 'breached', 'met', 'near-miss', 'no-events']),
    ).toEqual({
      targets: 5,
      worst: 'breached',
      counts: {
        breached: 1,
        'at-risk': 0,
        'near-miss': 1,
        'no-data': 0,
        met: 2,
        'no-events': 1,
      },
    });
  });

  it('finds a near miss worse than no data, and no data worse than met', () => {
    expect(summaryOf(['met', 'no-data', 'near-miss']).worst).toBe('near-miss');
    expect(summaryOf(['no-events', 'met', 'no-data']).worst).toBe('no-data');
  });

  it('has no worst where there is nothing', () => {
    expect(summaryOf([])).toMatchObject({ targets: 0, worst: null });
  });
});

describe('VERDICTS', () => {
  it('are the statuses in their order, with the near miss between at risk and no data', () => {
    expect(VERDICTS.filter(verdict => verdict !== 'near-miss')).toEqual([
      ...ATTAINMENT_STATUSES,
    ]);
  });
});
