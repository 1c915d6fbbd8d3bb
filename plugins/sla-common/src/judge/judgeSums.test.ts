import type {
  CasesInTimeObjective,
  MeanObjective,
  SuccessRatioObjective,
  ValueSlicesObjective,
} from '../model/objective';
import type { Objective } from '../model/objective';
import type { SumsDetails } from './JudgedSums';
import { judgeSums } from './judgeSums';
import type { SumsInput } from './SumsVerdict';

/** A closed day of service time with nothing in it, and what is different from that. */
function verdict(
  objective: Objective,
  details: SumsDetails | null,
  options: Partial<SumsInput> & { readonly serviceSeconds?: number } = {},
) {
  const { serviceSeconds = 86_400, ...rest } = options;
  return judgeSums({
    objective,
    noData: 'exclude',
    state: 'closed',
    sums: {
      serviceSeconds,
      excludedSeconds: 0,
      downSeconds: 0,
      degradedSeconds: 0,
      unknownSeconds: 0,
      details,
    },
    remaining: { serviceSeconds: 0, slices: 0 },
    ...rest,
  });
}

const RATIO: SuccessRatioObjective = { kind: 'success-ratio', atLeast: 99 };

function events(good: number, total: number): SumsDetails {
  return { kind: 'events', good: String(good), total: String(total) };
}

describe('judgeSums of events', () => {
  it.each([
    ['met', false, events(993, 1000), 'closed'],
    ['met', true, events(992, 1000), 'closed'],
    ['breached', false, events(989, 1000), 'closed'],
    ['met', false, events(993, 1000), 'open'],
    ['at-risk', false, events(992, 1000), 'open'],
    ['at-risk', false, events(0, 1000), 'open'],
    ['no-events', false, events(0, 0), 'closed'],
    ['no-events', false, events(0, 0), 'future'],
  ] as const)(
    'answers %s (near miss: %s) of %j of a period that is %s',
    (status, nearMiss, details, state) => {
      expect(verdict(RATIO, details, { state })).toMatchObject({
        status,
        nearMiss,
        coverage: null,
      });
    },
  );

  it('has a budget of the events so far', () => {
    expect(verdict(RATIO, events(985, 1000), { state: 'open' })).toMatchObject({
      attained: { good: 985, total: 1000 },
      ifNothingMore: { good: 985, total: 1000 },
      budget: { unit: 'events', allowed: 10, consumed: 15, remaining: -5 },
    });
  });

  it.each([
    ['good', 86_400, 'met'],
    ['bad', 86_400, 'breached'],
    ['exclude', 86_400, 'no-events'],
    ['bad', 0, 'no-events'],
  ] as const)(
    'takes no events for %s where there are %d seconds of service time: %s',
    (noData, serviceSeconds, status) => {
      expect(
        verdict(RATIO, events(0, 0), { noData, serviceSeconds }).status,
      ).toBe(status);
    },
  );

  it('compares events beyond the numbers that are exact', () => {
    const huge = (good: string): SumsDetails => ({
      kind: 'events',
      good,
      total: '100000000000000000000000',
    });
    expect(verdict(RATIO, huge('99000000000000000000000')).status).toBe('met');
    expect(verdict(RATIO, huge('98999999999999999999999')).status).toBe(
      'breached',
    );
  });
});

describe('judgeSums of cases', () => {
  const objective: CasesInTimeObjective = {
    kind: 'cases-in-time',
    measure: 'resolution',
    withinSeconds: 3600,
    atLeast: 90,
    category: null,
    openOverdueCounts: true,
    orAtMostMissed: 2,
  };

  it.each([
    ['met', 1, 3, 2],
    ['breached', 1, 4, 2],
    ['met', 90, 100, 10],
    ['breached', 89, 100, 10],
  ] as const)(
    'answers %s of %d in time of %d where 90 %% or two missed are fine: %d may be missed',
    (status, good, total, allowed) => {
      expect(verdict(objective, { kind: 'cases', good, total })).toMatchObject({
        status,
        budget: { unit: 'cases', allowed, consumed: total - good },
      });
    },
  );
});

describe('judgeSums of the mean', () => {
  const objective: MeanObjective = {
    kind: 'mean',
    op: 'lte',
    value: 0.15,
    minimum: 2,
  };

  function values(sum: string, count: number): SumsDetails {
    return { kind: 'values', sum, count };
  }

  it.each([
    ['met', values('0.3', 2), 'closed', 'exclude'],
    ['breached', values('0.30000000000000000001', 2), 'closed', 'exclude'],
    ['at-risk', values('0.4', 2), 'open', 'exclude'],
    ['no-events', values('0.9', 1), 'closed', 'exclude'],
    ['no-events', values('0', 0), 'closed', 'exclude'],
    ['met', values('0.9', 1), 'closed', 'good'],
    ['breached', values('0', 0), 'closed', 'bad'],
    ['at-risk', values('0', 0), 'open', 'bad'],
  ] as const)(
    'answers %s of %j of a period that is %s, with too few values %s',
    (status, details, state, noData) => {
      expect(verdict(objective, details, { state, noData })).toMatchObject({
        status,
        budget: null,
        coverage: null,
      });
    },
  );

  it('answers the mean without a unit, and how many values there were', () => {
    expect(verdict(objective, values('1', 3)).attained).toEqual({
      value: 1 / 3,
      unit: null,
      count: 3,
    });
    expect(verdict(objective, values('0', 0)).attained).toBeNull();
  });
});

describe('judgeSums of slices', () => {
  const objective: ValueSlicesObjective = {
    kind: 'value-slices',
    slice: { op: 'lte', value: 200 },
    sliceSeconds: 300,
    atLeast: 90,
  };

  function slices(good: number, bad: number, missing: number): SumsDetails {
    return { kind: 'slices', good, bad, missing };
  }

  it.each([
    ['met', slices(90, 0, 10), 'exclude'],
    ['no-data', slices(89, 0, 11), 'exclude'],
    ['breached', slices(50, 10, 40), 'exclude'],
    ['no-data', slices(0, 0, 100), 'exclude'],
    ['met', slices(50, 10, 40), 'good'],
    ['breached', slices(89, 0, 11), 'bad'],
    ['no-events', slices(0, 0, 0), 'bad'],
  ] as const)(
    'answers %s of %j with a floor of 90 %% and missing ones %s',
    (status, details, noData) => {
      expect(
        verdict(objective, details, { noData, coverageFloor: 90 }).status,
      ).toBe(status);
    },
  );

  it('takes the slices that are still to come for good', () => {
    expect(
      verdict(objective, slices(0, 10, 0), {
        state: 'open',
        remaining: { serviceSeconds: 27_000, slices: 90 },
      }),
    ).toMatchObject({
      status: 'at-risk',
      attained: { good: 0, total: 10 },
      ifNothingMore: { good: 90, total: 100 },
      budget: { unit: 'slices', allowed: 10, consumed: 10, remaining: 0 },
    });
  });
});
