import fc from 'fast-check';
import { anyStatesQuestion } from '../__testUtils__/anyStatesQuestion';
import { SERVICE_STATES } from '../model/measurement';
import { sumPlainStates } from './sumPlainStates';
import { sweepStates, type StatesInput } from './sweepStates';

/** Questions that are plain whenever their few reports do not overlap. */
const nearlyPlain = anyStatesQuestion.map(
  ({ input }): StatesInput => ({
    ...input,
    exclusions: [],
    facts: input.facts.slice(0, 3),
    objective: { ...input.objective, minimumOutageSeconds: 0 },
  }),
);

function sumOf(input: StatesInput) {
  return sumPlainStates(input, [input.span])?.[0];
}

function sweptSums(input: StatesInput) {
  const served = sweepStates(input).filter(({ place }) => place === 'service');
  const secondsOf = (stretches: typeof served) =>
    stretches.reduce((sum, { from, to }) => sum + to - from, 0);
  return {
    service: secondsOf(served),
    byState: Object.fromEntries(
      SERVICE_STATES.map(state => [
        state,
        secondsOf(served.filter(stretch => stretch.state === state)),
      ]),
    ),
  };
}

describe('sumPlainStates of any question', () => {
  it('answers what the stretches add up to', () => {
    const isRight = fc.property(
      nearlyPlain.filter(input => sumOf(input) !== undefined),
      input => {
        expect(sumOf(input)).toEqual(sweptSums(input));
      },
    );
    fc.assert(isRight, { numRuns: 1000 });
  });

  it('leaves to the stretches what is not plain', () => {
    const input: StatesInput = {
      span: { from: 0, to: 100 },
      service: [{ from: 0, to: 100 }],
      exclusions: [],
      facts: [],
      whereNothingReported: 'up',
      noData: 'exclude',
      objective: {
        kind: 'availability',
        atLeast: 99,
        degradedWeight: 0,
        minimumOutageSeconds: 0,
      },
      asOf: 100,
    };
    const twoAtOnce = [
      { state: 'down' as const, from: 10, to: 20 },
      { state: 'degraded' as const, from: 15, to: 30 },
    ];
    expect(sumOf(input)).toBeDefined();
    expect(sumOf({ ...input, facts: twoAtOnce })).toBeUndefined();
    expect(
      sumOf({ ...input, exclusions: [{ from: 1, to: 2 }] }),
    ).toBeUndefined();
    expect(
      sumOf({
        ...input,
        objective: { ...input.objective, minimumOutageSeconds: 60 },
      }),
    ).toBeUndefined();
  });
});
