import { statesInput } from '../__testUtils__/statesInput';
import { explainStates, type ExplainedPiece } from './explain';
import type { StatesInput } from './sweepStates';

type Told = Pick<
  ExplainedPiece,
  'from' | 'to' | 'state' | 'treatment' | 'badSeconds'
>;

function told(input: StatesInput): Told[] {
  return explainStates(input).map(
    ({ from, to, state, treatment, badSeconds }) => ({
      from,
      to,
      state,
      treatment,
      badSeconds,
    }),
  );
}

describe('explainStates', () => {
  it('tells nothing of a span that was up', () => {
    expect(
      explainStates(statesInput({ facts: [{ state: 'up', from: 0, to: 50 }] })),
    ).toEqual([]);
  });

  it.each<[string, Parameters<typeof statesInput>[0], Told[]]>([
    [
      'down time as counted',
      { facts: [{ state: 'down', from: 10, to: 20 }] },
      [
        {
          from: 10,
          to: 20,
          state: 'down',
          treatment: 'counted',
          badSeconds: 10,
        },
      ],
    ],
    [
      'degraded time by its weight',
      {
        facts: [{ state: 'degraded', from: 10, to: 20 }],
        objective: { degradedWeight: 0.25 },
      },
      [
        {
          from: 10,
          to: 20,
          state: 'degraded',
          treatment: 'counted',
          badSeconds: 2.5,
        },
      ],
    ],
    [
      'degraded time without weight',
      { facts: [{ state: 'degraded', from: 10, to: 20 }] },
      [
        {
          from: 10,
          to: 20,
          state: 'degraded',
          treatment: 'not-weighted',
          badSeconds: 0,
        },
      ],
    ],
    [
      'an outage too short to count',
      {
        facts: [{ state: 'down', from: 10, to: 20 }],
        objective: { minimumOutageSeconds: 11 },
      },
      [
        {
          from: 10,
          to: 20,
          state: 'down',
          treatment: 'below-minimum',
          badSeconds: 0,
        },
      ],
    ],
    [
      'unknown time that is left out',
      { facts: [{ state: 'unknown', from: 10, to: 20 }], noData: 'exclude' },
      [
        {
          from: 10,
          to: 20,
          state: 'unknown',
          treatment: 'unknown-left-out',
          badSeconds: 0,
        },
      ],
    ],
    [
      'unknown time that is good',
      { facts: [{ state: 'unknown', from: 10, to: 20 }], noData: 'good' },
      [
        {
          from: 10,
          to: 20,
          state: 'unknown',
          treatment: 'unknown-as-good',
          badSeconds: 0,
        },
      ],
    ],
    [
      'unknown time that is bad',
      { facts: [{ state: 'unknown', from: 10, to: 20 }], noData: 'bad' },
      [
        {
          from: 10,
          to: 20,
          state: 'unknown',
          treatment: 'unknown-as-bad',
          badSeconds: 10,
        },
      ],
    ],
    [
      'time outside of service hours, excluded and counted, apart',
      {
        service: [{ from: 12, to: 100_000 }],
        exclusions: [{ from: 15, to: 17 }],
        facts: [{ state: 'down', from: 10, to: 20 }],
      },
      [
        {
          from: 10,
          to: 12,
          state: 'down',
          treatment: 'outside-service-hours',
          badSeconds: 0,
        },
        {
          from: 12,
          to: 15,
          state: 'down',
          treatment: 'counted',
          badSeconds: 3,
        },
        {
          from: 15,
          to: 17,
          state: 'down',
          treatment: 'excluded',
          badSeconds: 0,
        },
        {
          from: 17,
          to: 20,
          state: 'down',
          treatment: 'counted',
          badSeconds: 3,
        },
      ],
    ],
    [
      'service time without any report as unknown, but not the time outside',
      {
        service: [{ from: 99_000, to: 100_000 }],
        whereNothingReported: 'unknown',
        noData: 'bad',
      },
      [
        {
          from: 99_000,
          to: 100_000,
          state: 'unknown',
          treatment: 'unknown-as-bad',
          badSeconds: 1000,
        },
      ],
    ],
  ])('tells %s', (_what, options, pieces) => {
    expect(told(statesInput(options))).toEqual(pieces);
  });

  it('names the facts behind a piece by their position, and only those of the worst state', () => {
    const facts = [
      { state: 'degraded' as const, from: 10, to: 30 },
      { state: 'down' as const, from: 15, to: 25 },
      { state: 'down' as const, from: 20, to: 25 },
    ];
    expect(
      explainStates(statesInput({ facts })).map(({ from, factIndexes }) => [
        from,
        factIndexes,
      ]),
    ).toEqual([
      [10, [0]],
      [15, [1]],
      [20, [1, 2]],
      [25, [0]],
    ]);
  });

  it.each<[string, number | null, number, boolean]>([
    ['an outage without end', null, 50_000, true],
    ['an outage that is to end later', 60_000, 50_000, true],
    ['an outage that is over', 40_000, 50_000, false],
    [
      'the part of an outage without end in a closed span',
      null,
      200_000,
      false,
    ],
  ])('says of %s whether it is going on', (_what, to, asOf, ongoing) => {
    const facts = [{ state: 'down' as const, from: 30_000, to }];
    expect(explainStates(statesInput({ facts, asOf }))).toMatchObject([
      { from: 30_000, ongoing },
    ]);
  });
});
