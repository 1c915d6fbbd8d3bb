import fc from 'fast-check';
import { anySpan, HORIZON } from '../__testUtils__/anyDays';
import { SERVICE_STATES } from '../model/measurement';
import { applyCorrections, type StateOverride } from './applyCorrections';
import type { ReportedState } from './sweepStates';

const anyReport: fc.Arbitrary<ReportedState> = fc
  .tuple(
    fc.constantFrom(...SERVICE_STATES),
    anySpan(40),
    fc.integer({ min: 0, max: 5 }),
  )
  .map(([state, { from, to }, one]) => ({
    state,
    from,
    to: one === 0 ? null : to,
  }));

const anyFacts = fc.array(anyReport, { maxLength: 6 });
const anyCorrections: fc.Arbitrary<StateOverride[]> = fc
  .array(anyReport, { maxLength: 4 })
  .map(reports => reports.map((report, i) => ({ ...report, id: `c${i}` })));

function isGoingOn({ from, to }: ReportedState, second: number): boolean {
  return second >= from && second < (to ?? Infinity);
}

const seconds = Array.from({ length: 2 * HORIZON }, (_, second) => second);

describe('applyCorrections', () => {
  it('leaves at every second the last correction, else what was reported', () => {
    fc.assert(
      fc.property(anyFacts, anyCorrections, (facts, corrections) => {
        const states = applyCorrections(facts, corrections);
        for (const second of seconds) {
          const last = corrections.filter(c => isGoingOn(c, second)).pop();
          const expected =
            last === undefined
              ? facts
                  .map((fact, i) => ({ fact, i }))
                  .filter(({ fact }) => isGoingOn(fact, second))
                  .map(({ fact, i }) => [fact.state, i, null])
              : [[last.state, null, last.id]];
          expect(
            states
              .filter(state => isGoingOn(state, second))
              .map(({ state, factIndex, correctionId }) => [
                state,
                factIndex,
                correctionId,
              ]),
          ).toEqual(expected);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('returns the facts as they are where nothing was corrected', () => {
    const facts = [
      { state: 'down' as const, from: 10, to: 20 },
      { state: 'up' as const, from: 15, to: null },
    ];
    expect(applyCorrections(facts, [])).toEqual(
      facts.map((fact, factIndex) => ({
        ...fact,
        factIndex,
        correctionId: null,
      })),
    );
  });

  it('takes a false alarm out of the middle of an outage that goes on', () => {
    expect(
      applyCorrections(
        [{ state: 'down', from: 10, to: null }],
        [{ id: 'false alarm', state: 'up', from: 10, to: 30 }],
      ),
    ).toEqual([
      { state: 'down', from: 30, to: null, factIndex: 0, correctionId: null },
      {
        state: 'up',
        from: 10,
        to: 30,
        factIndex: null,
        correctionId: 'false alarm',
      },
    ]);
  });
});
