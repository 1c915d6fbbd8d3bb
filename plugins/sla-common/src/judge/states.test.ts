import { statesInput } from '../__testUtils__/statesInput';
import { judgeStates, type StatesVerdict } from './states';
import type { ReportedState, StatesInput } from './sweepStates';

/** An outage of so many seconds. */
function down(seconds: number, from = 0): ReportedState {
  return { state: 'down', from, to: from + seconds };
}

function unknown(seconds: number, from = 0): ReportedState {
  return { state: 'unknown', from, to: from + seconds };
}

describe('judgeStates', () => {
  describe('of a closed span', () => {
    it.each<[string, StatesInput, Partial<StatesVerdict>]>([
      [
        'met without any outage',
        statesInput(),
        { status: 'met', nearMiss: false },
      ],
      [
        'met at exactly the objective',
        statesInput({ facts: [down(1000)] }),
        { status: 'met' },
      ],
      [
        'breached a second below it',
        statesInput({ facts: [down(1001)] }),
        { status: 'breached' },
      ],
      [
        'met at 0 % with nothing but outage',
        statesInput({ facts: [down(100_000)], objective: { atLeast: 0 } }),
        { status: 'met', attained: { good: 0, total: 100_000 } },
      ],
      [
        'breached at 100 % after a second',
        statesInput({ facts: [down(1)], objective: { atLeast: 100 } }),
        { status: 'breached' },
      ],
      [
        'met without near miss at 100 %',
        statesInput({ objective: { atLeast: 100 } }),
        { status: 'met', nearMiss: false },
      ],
      [
        'met without near miss when exactly the warning share is used',
        statesInput({ facts: [down(750)] }),
        { status: 'met', nearMiss: false },
      ],
      [
        'a near miss a second above the warning share',
        statesInput({ facts: [down(751)] }),
        { status: 'met', nearMiss: true },
      ],
      [
        'a near miss by the target’s own warning share',
        statesInput({ facts: [down(501)], warnAtBudgetConsumed: 50 }),
        { status: 'met', nearMiss: true },
      ],
      [
        'no near miss once breached',
        statesInput({ facts: [down(2000)] }),
        { status: 'breached', nearMiss: false },
      ],
      [
        'no-data when all of it is unknown',
        statesInput({ whereNothingReported: 'unknown' }),
        {
          status: 'no-data',
          attained: null,
          budget: null,
          coverage: { good: 0, total: 100_000 },
        },
      ],
      [
        'no-events without service time',
        statesInput({ service: [] }),
        { status: 'no-events', attained: null, coverage: null },
      ],
      [
        'no-events when all service time is excluded',
        statesInput({ exclusions: [{ from: -1, to: 100_001 }] }),
        { status: 'no-events', serviceSeconds: 0, excludedSeconds: 100_000 },
      ],
    ])('is %s', (_what, input, expected) => {
      expect(judgeStates(input)).toMatchObject({
        state: 'closed',
        ifNothingMore: null,
        ...expected,
      });
    });

    it.each<[StatesInput['noData'], ReportedState, Partial<StatesVerdict>]>([
      [
        'exclude',
        unknown(50_000),
        { status: 'met', attained: { good: 50_000, total: 50_000 } },
      ],
      [
        'good',
        unknown(50_000),
        { status: 'met', attained: { good: 100_000, total: 100_000 } },
      ],
      [
        'bad',
        unknown(50_000),
        { status: 'breached', attained: { good: 50_000, total: 100_000 } },
      ],
    ])(
      'takes unknown time as the target says: %s',
      (noData, fact, expected) => {
        const verdict = judgeStates(statesInput({ noData, facts: [fact] }));
        expect(verdict).toMatchObject({
          unknownSeconds: 50_000,
          coverage: { good: 50_000, total: 100_000 },
          ...expected,
        });
      },
    );

    it.each<[string, Partial<StatesInput>, StatesVerdict['status']]>([
      [
        'met at exactly the floor',
        { facts: [unknown(10_000)], coverageFloor: 90 },
        'met',
      ],
      [
        'no-data a second below it',
        { facts: [unknown(10_001)], coverageFloor: 90 },
        'no-data',
      ],
      ['met without a floor', { facts: [unknown(10_001)] }, 'met'],
      [
        'breached where it is breached all the same',
        { facts: [unknown(50_000), down(1000, 60_000)], coverageFloor: 90 },
        'breached',
      ],
      [
        'met where unknown time is good, for then there is no floor',
        { facts: [unknown(50_000)], coverageFloor: 90, noData: 'good' },
        'met',
      ],
      [
        'breached where unknown time is bad, for then there is no floor',
        { facts: [unknown(50_000)], coverageFloor: 90, noData: 'bad' },
        'breached',
      ],
    ])('is by the coverage floor %s', (_what, options, status) => {
      expect(judgeStates(statesInput(options)).status).toBe(status);
    });

    it('keeps the figure below the coverage floor, and calls it no near miss', () => {
      const facts = [unknown(50_000), down(450, 60_000)];
      expect(
        judgeStates(statesInput({ facts, coverageFloor: 90 })),
      ).toMatchObject({
        status: 'no-data',
        nearMiss: false,
        attained: { good: 49_550, total: 50_000 },
      });
    });

    it.each<[string, Partial<StatesInput>, number]>([
      ['overlapping outages once', { facts: [down(100), down(100, 50)] }, 150],
      [
        'the worst of what is reported',
        { facts: [down(100), { ...down(100), state: 'up' }] },
        100,
      ],
      ['nothing of an outage before the span', { facts: [down(100, -100)] }, 0],
      [
        'the part of an outage that reaches in',
        { facts: [down(100, -40)] },
        60,
      ],
      [
        'the part of an outage that reaches out',
        { facts: [down(100, 99_960)] },
        40,
      ],
      ['nothing of an outage of no length', { facts: [down(0, 50)] }, 0],
      [
        'nothing of an excluded outage',
        { facts: [down(100)], exclusions: [{ from: 0, to: 100 }] },
        0,
      ],
      [
        'overlapping exclusions once',
        {
          facts: [down(100)],
          exclusions: [
            { from: 0, to: 60 },
            { from: 30, to: 70 },
          ],
        },
        30,
      ],
      [
        'an outage that is not over until its end',
        { facts: [{ ...down(0, 99_000), to: null }] },
        1000,
      ],
    ])('counts %s', (_what, options, seconds) => {
      expect(judgeStates(statesInput(options)).downSeconds).toBe(seconds);
    });

    it('weighs degraded time exactly, without the errors of binary fractions', () => {
      const facts: ReportedState[] = [{ state: 'degraded', from: 0, to: 3 }];
      expect(
        judgeStates(statesInput({ facts, objective: { degradedWeight: 0.1 } })),
      ).toMatchObject({
        degradedSeconds: 3,
        downSeconds: 0.3,
        attained: { good: 99_999.7, total: 100_000 },
      });
    });

    it('judges an objective of six decimals as written', () => {
      const objective = { atLeast: 99.999999 };
      const span = { from: 0, to: 100_000_000 };
      const of = (seconds: number) =>
        judgeStates(
          statesInput({
            span,
            service: [span],
            asOf: span.to,
            facts: [down(seconds)],
            objective,
          }),
        );
      expect(of(1)).toMatchObject({
        status: 'met',
        budget: { allowed: 1, remaining: 0 },
      });
      expect(of(2)).toMatchObject({
        status: 'breached',
        budget: { allowed: 1, remaining: -1 },
      });
    });

    it('measures a short outage before it is cut, also one that never ended', () => {
      const options = {
        objective: { minimumOutageSeconds: 300 },
        asOf: Number.POSITIVE_INFINITY,
      };
      const ended = statesInput({ ...options, facts: [down(299, 99_900)] });
      const longer = statesInput({ ...options, facts: [down(300, 99_900)] });
      const endless = statesInput({
        ...options,
        facts: [{ ...down(0, 99_900), to: null }],
      });
      expect(judgeStates(ended).downSeconds).toBe(0);
      expect(judgeStates(longer).downSeconds).toBe(100);
      expect(judgeStates(endless).downSeconds).toBe(100);
    });
  });

  describe('of an open span', () => {
    const half = { asOf: 50_000 };

    it.each<[string, Partial<StatesInput>, Partial<StatesVerdict>]>([
      [
        'met while all is well',
        {},
        {
          status: 'met',
          attained: { good: 50_000, total: 50_000 },
          ifNothingMore: { good: 100_000, total: 100_000 },
        },
      ],
      [
        'at risk when the figure to date misses what the rest can mend',
        { facts: [down(501)] },
        {
          status: 'at-risk',
          attained: { good: 49_499, total: 50_000 },
          ifNothingMore: { good: 99_499, total: 100_000 },
          budget: {
            unit: 'seconds',
            allowed: 1000,
            consumed: 501,
            remaining: 499,
          },
        },
      ],
      [
        'at risk when more than the warning share is used',
        { facts: [down(401)], warnAtBudgetConsumed: 40 },
        { status: 'at-risk', nearMiss: false },
      ],
      [
        'met at exactly both limits',
        { facts: [down(500)], warnAtBudgetConsumed: 50 },
        { status: 'met' },
      ],
      [
        'at risk with the budget used up',
        { facts: [down(1000)] },
        { status: 'at-risk' },
      ],
      [
        'breached once the rest cannot mend it',
        { facts: [down(1001)] },
        { status: 'breached' },
      ],
      [
        'met whatever lies in the future',
        { facts: [down(10_000, 50_000)] },
        { status: 'met', downSeconds: 0 },
      ],
      [
        'breached by an outage that goes on, as far as it went',
        { facts: [{ ...down(0, 48_000), to: null }] },
        { status: 'breached', downSeconds: 2000 },
      ],
      [
        'no-data below the coverage floor to date',
        { facts: [unknown(10_000)], coverageFloor: 90 },
        { status: 'no-data' },
      ],
      [
        'no-events before the first service time',
        { service: [{ from: 60_000, to: 100_000 }] },
        {
          status: 'no-events',
          attained: null,
          ifNothingMore: { good: 40_000, total: 40_000 },
        },
      ],
      [
        'judged without exclusions that are still to come',
        { exclusions: [{ from: 60_000, to: 100_000 }], facts: [down(601)] },
        {
          status: 'breached',
          excludedSeconds: 0,
          ifNothingMore: { good: 59_399, total: 60_000 },
        },
      ],
    ])('is %s', (_what, options, expected) => {
      expect(judgeStates(statesInput({ ...half, ...options }))).toMatchObject({
        state: 'open',
        ...expected,
      });
    });
  });

  describe('of a span to come', () => {
    it.each([0, -5000])('knows nothing at %d', asOf => {
      expect(judgeStates(statesInput({ asOf, facts: [down(5000)] }))).toEqual({
        state: 'future',
        status: 'no-events',
        nearMiss: false,
        serviceSeconds: 0,
        excludedSeconds: 0,
        degradedSeconds: 0,
        unknownSeconds: 0,
        downSeconds: 0,
        attained: null,
        ifNothingMore: { good: 100_000, total: 100_000 },
        coverage: null,
        budget: {
          unit: 'seconds',
          allowed: 1000,
          consumed: 0,
          remaining: 1000,
        },
      });
    });
  });

  it.each([
    [99_999, 'open'],
    [100_000, 'closed'],
    [1, 'open'],
    [0, 'future'],
  ])('is at %d %s', (asOf, state) => {
    expect(judgeStates(statesInput({ asOf })).state).toBe(state);
  });
});
