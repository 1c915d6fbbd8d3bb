import fc from 'fast-check';
import { anyDaysInput, OBJECTIVE_KINDS } from '../__testUtils__/anyDays';
import { walkDays } from '../__testUtils__/walkDays';
import type { Interval } from '../time/interval';
import { addSums } from './addSums';
import { sumDays, type DaysInput, type FactsToJudge } from './sumDays';

/** The same facts with their list changed. */
function withFacts(
  facts: FactsToJudge,
  change: <T>(list: readonly T[]) => readonly T[],
): FactsToJudge {
  switch (facts.stream) {
    case 'states':
      return { ...facts, facts: change(facts.facts) };
    case 'counts':
      return { ...facts, facts: change(facts.facts) };
    case 'values':
      return { ...facts, facts: change(facts.facts) };
    default:
      return { ...facts, facts: change(facts.facts) };
  }
}

/** Of buckets with the same start only the last counts, so that only one is there. */
function withoutCorrections(facts: FactsToJudge): FactsToJudge {
  return withFacts(facts, list => {
    const seen = new Set<unknown>();
    return list.filter(fact => {
      const key =
        typeof fact === 'object' && fact !== null && 'start' in fact
          ? fact.start
          : fact;
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
  });
}

function cutDays(days: readonly Interval[], at: number): Interval[] {
  return days.flatMap(day =>
    at > day.from && at < day.to
      ? [
          { from: day.from, to: at },
          { from: at, to: day.to },
        ]
      : [day],
  );
}

describe.each(OBJECTIVE_KINDS)('sumDays of %s', kind => {
  it('answers what a walk over every second finds', () => {
    fc.assert(
      fc.property(anyDaysInput(kind), input => {
        expect(sumDays(input)).toEqual(walkDays(input));
      }),
      { numRuns: 1000 },
    );
  });

  it('adds up over days asked for one by one', () => {
    fc.assert(
      fc.property(anyDaysInput(kind), input => {
        const oneByOne = input.days.map(
          day => sumDays({ ...input, days: [day] })[0],
        );
        expect(addSums(oneByOne)).toEqual(addSums(sumDays(input)));
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of service, exclusions and facts, nor on their repetition', () => {
    const shuffled = anyDaysInput(kind)
      .map(input => ({ ...input, facts: withoutCorrections(input.facts) }))
      .chain(input =>
        fc.tuple(
          fc.constant<DaysInput>(input),
          fc.shuffledSubarray([...input.service], {
            minLength: input.service.length,
          }),
          fc.shuffledSubarray([...input.exclusions], {
            minLength: input.exclusions.length,
          }),
          fc.shuffledSubarray(
            input.facts.facts.map((_, i) => i),
            { minLength: input.facts.facts.length },
          ),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([input, service, exclusions, order]) => {
        // A case is there once: its id is its key.
        const times = input.facts.stream === 'cases' ? 1 : 2;
        const facts = withFacts(input.facts, list =>
          Array.from({ length: times }, () => order.map(i => list[i])).flat(),
        );
        expect(
          sumDays({
            ...input,
            service: [...service, ...service],
            exclusions: [...exclusions, ...exclusions],
            facts,
          }),
        ).toEqual(sumDays(input));
      }),
      { numRuns: 300 },
    );
  });
});

const anyCut = fc.integer({ min: 15, max: 95 });

describe.each([
  'availability',
  'success-ratio',
  'cases-in-time',
  'mean',
] as const)('a split of the days of %s', kind => {
  it('adds up to the same, wherever it is cut', () => {
    fc.assert(
      fc.property(anyDaysInput(kind), anyCut, (input, at) => {
        const days = cutDays(input.days, at);
        expect(addSums(sumDays({ ...input, days }))).toEqual(
          addSums(sumDays(input)),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('a split of the days of value-slices', () => {
  it('adds up to the same where it is cut between slices', () => {
    fc.assert(
      fc.property(anyDaysInput('value-slices'), anyCut, (input, near) => {
        const seconds =
          input.objective.kind === 'value-slices'
            ? input.objective.sliceSeconds ?? 1
            : 1;
        const day = input.days.find(({ from, to }) => near > from && near < to);
        const at = day && near - ((near - day.from) % seconds);
        const days = cutDays(input.days, at ?? 0).map(part =>
          part.from === at && day ? { ...part, midnight: day.from } : part,
        );
        expect(addSums(sumDays({ ...input, days }))).toEqual(
          addSums(sumDays(input)),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('a split of the days of outages', () => {
  it.each(['outage-count', 'longest-outage'] as const)(
    'adds up to the same for %s wherever it is cut, unless missing time makes outages of its own',
    kind => {
      fc.assert(
        fc.property(anyDaysInput(kind), anyCut, (question, at) => {
          const input = { ...question, noData: 'exclude' as const };
          const days = cutDays(input.days, at);
          expect(addSums(sumDays({ ...input, days }))).toEqual(
            addSums(sumDays(input)),
          );
        }),
        { numRuns: 500 },
      );
    },
  );
});
