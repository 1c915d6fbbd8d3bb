import fc from 'fast-check';
import { anyFact, anyStatesQuestion } from '../__testUtils__/anyStatesQuestion';
import { isServiceMinute } from '../__testUtils__/isServiceMinute';
import { walkStates, type WalkedSums } from '../__testUtils__/walkStates';
import type { Ratio } from '../model/attainment';
import { clip, totalSeconds } from '../time/interval';
import { explainStates } from './explain';
import { judgeStates, type StatesVerdict } from './states';
import type { StatesInput } from './sweepStates';

/** good/total of the walked sums, by the target's rule on unknown time. */
function ratioOf(
  service: number,
  sums: WalkedSums,
  noData: StatesInput['noData'],
): Ratio | null {
  const total = noData === 'exclude' ? service - sums.unknown : service;
  const bad = sums.down + (noData === 'bad' ? sums.unknown : 0);
  return total === 0 ? null : { good: total - bad, total };
}

/** Exact in whole numbers: weights are eighths, objectives have one decimal. */
function meets({ good, total }: Ratio, atLeast: number): boolean {
  return good * 8 * 1000 >= total * 8 * Math.round(atLeast * 10);
}

/** Whether one ratio is lower than another, without dividing. */
function isLower(a: Ratio, b: Ratio): boolean {
  return a.good * b.total < b.good * a.total;
}

function sumsOf({
  serviceSeconds,
  excludedSeconds,
  downSeconds,
  degradedSeconds,
  unknownSeconds,
}: StatesVerdict) {
  return [
    serviceSeconds,
    excludedSeconds,
    downSeconds,
    degradedSeconds,
    unknownSeconds,
  ];
}

function part(input: StatesInput, from: number, to: number): StatesInput {
  return {
    ...input,
    span: { from, to },
    service: clip(input.service, { from, to }),
  };
}

describe('judgeStates of any question', () => {
  it('answers what a walk over the span finds', () => {
    fc.assert(
      fc.property(anyStatesQuestion, ({ clock, calendar, input }) => {
        const sums = walkStates(input, isServiceMinute(calendar, clock));
        const verdict = judgeStates(input);
        expect(sumsOf(verdict)).toEqual([
          sums.service,
          sums.excluded,
          sums.down,
          sums.degraded,
          sums.unknown,
        ]);
        expect(verdict.attained).toEqual(
          ratioOf(sums.service, sums, input.noData),
        );
        const isClosed = input.asOf >= input.span.to;
        expect(verdict.ifNothingMore).toEqual(
          isClosed ? null : ratioOf(sums.wholeService, sums, input.noData),
        );
        expect(verdict.coverage).toEqual(
          sums.service === 0
            ? null
            : { good: sums.service - sums.unknown, total: sums.service },
        );
      }),
    );
  });

  it('calls breached exactly what the rest of the span cannot mend', () => {
    fc.assert(
      fc.property(anyStatesQuestion, ({ input }) => {
        const { attained, ifNothingMore, budget, status } = judgeStates(input);
        const whole = ifNothingMore ?? attained;
        const isLost =
          attained !== null &&
          whole !== null &&
          !meets(whole, input.objective.atLeast);
        expect(status === 'breached').toBe(isLost);
        expect(
          attained !== null && budget !== null && budget.remaining < 0,
        ).toBe(isLost);
      }),
      { numRuns: 500 },
    );
  });

  it('adds up over a split of the span', () => {
    const split = anyStatesQuestion.chain(question =>
      fc.tuple(
        fc.constant(question),
        fc.integer({
          min: question.input.span.from,
          max: question.input.span.to,
        }),
      ),
    );
    fc.assert(
      fc.property(split, ([{ input }, middle]) => {
        const { from, to } = input.span;
        const first = sumsOf(judgeStates(part(input, from, middle)));
        const second = sumsOf(judgeStates(part(input, middle, to)));
        expect(first.map((seconds, i) => seconds + second[i])).toEqual(
          sumsOf(judgeStates(input)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('never answers a higher figure when more is down', () => {
    const withFact = anyStatesQuestion.chain(question =>
      fc.tuple(fc.constant(question.input), anyFact(question.clock)),
    );
    fc.assert(
      fc.property(withFact, ([question, fact]) => {
        // A blip counts as up even where degraded was reported, so there must be no minimum here.
        const objective = { ...question.objective, minimumOutageSeconds: 0 };
        const before = judgeStates({ ...question, objective });
        const after = judgeStates({
          ...question,
          objective,
          facts: [...question.facts, { ...fact, state: 'down' }],
        });
        expect(after.downSeconds).toBeGreaterThanOrEqual(before.downSeconds);
        const hasRisen =
          before.attained !== null &&
          after.attained !== null &&
          isLower(before.attained, after.attained);
        expect(hasRisen).toBe(false);
        expect(
          before.status === 'breached' && after.status !== 'breached',
        ).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of facts, exclusions and service intervals', () => {
    const shuffled = anyStatesQuestion.chain(({ input }) =>
      fc.tuple(
        fc.constant(input),
        fc.record({
          facts: fc.shuffledSubarray([...input.facts], {
            minLength: input.facts.length,
          }),
          exclusions: fc.shuffledSubarray([...input.exclusions], {
            minLength: input.exclusions.length,
          }),
          service: fc.shuffledSubarray([...input.service], {
            minLength: input.service.length,
          }),
        }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([input, order]) => {
        expect(judgeStates({ ...input, ...order })).toEqual(judgeStates(input));
        const withoutIndexes = (question: StatesInput) =>
          explainStates(question).map(({ factIndexes, ...piece }) => ({
            ...piece,
            facts: factIndexes.length,
          }));
        expect(withoutIndexes({ ...input, ...order })).toEqual(
          withoutIndexes(input),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('explainStates of any question', () => {
  it('lists disjoint pieces in order whose bad seconds are those of the verdict', () => {
    fc.assert(
      fc.property(anyStatesQuestion, ({ input }) => {
        const pieces = explainStates(input);
        const { downSeconds, unknownSeconds, attained } = judgeStates(input);
        const bad = pieces.reduce((sum, piece) => sum + piece.badSeconds, 0);
        expect(bad).toBe(
          downSeconds + (input.noData === 'bad' ? unknownSeconds : 0),
        );
        expect(attained === null ? 0 : attained.total - attained.good).toBe(
          bad,
        );
        expect(pieces.every(({ from, to }) => from < to)).toBe(true);
        expect(
          pieces.slice(1).every(({ from }, i) => from >= pieces[i].to),
        ).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('names for each piece facts that report its state throughout', () => {
    fc.assert(
      fc.property(anyStatesQuestion, ({ input }) => {
        for (const piece of explainStates(input)) {
          const facts = piece.factIndexes.map(index => input.facts[index]);
          expect(facts.every(fact => fact.state === piece.state)).toBe(true);
          expect(facts.every(fact => fact.from <= piece.from)).toBe(true);
          expect(
            facts.every(fact => fact.to === null || fact.to >= piece.to),
          ).toBe(true);
          expect(
            facts.length > 0 || input.whereNothingReported === piece.state,
          ).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('tells of all excluded and unknown time that facts lie in', () => {
    fc.assert(
      fc.property(anyStatesQuestion, ({ input }) => {
        const pieces = explainStates(input);
        const inService = pieces.filter(
          ({ treatment }) =>
            treatment !== 'excluded' && treatment !== 'outside-service-hours',
        );
        const unknown = inService.filter(({ state }) => state === 'unknown');
        const degraded = inService.filter(({ state }) => state === 'degraded');
        const verdict = judgeStates(input);
        expect(totalSeconds(unknown)).toBe(verdict.unknownSeconds);
        expect(totalSeconds(degraded)).toBe(verdict.degradedSeconds);
      }),
      { numRuns: 500 },
    );
  });
});
