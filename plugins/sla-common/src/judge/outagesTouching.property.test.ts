import fc from 'fast-check';
import { anyDaysInput } from '../__testUtils__/anyDays';
import { clip, type Interval } from '../time/interval';
import type { StatesObjective } from './StatesObjective';
import { outagesTouching } from './outages';
import { sumDays, type DaysInput, type FactsToJudge } from './sumDays';
import type { ReportedState } from './sweepStates';

interface Question extends DaysInput {
  readonly objective: StatesObjective;
  readonly facts: Extract<FactsToJudge, { stream: 'states' }>;
}

const anyQuestion = fc
  .constantFrom(
    'availability' as const,
    'outage-count' as const,
    'longest-outage' as const,
  )
  .chain(anyDaysInput)
  .map(input => input as Question);

function withFacts(input: Question, facts: readonly ReportedState[]): Question {
  return { ...input, facts: { ...input.facts, facts } };
}

/** A span and every outage that touches it. */
function reach(span: Interval, input: Question): Interval {
  const outages = outagesTouching({
    span,
    objective: input.objective,
    facts: input.facts.facts,
    asOf: input.asOf,
  });
  return {
    from: Math.min(span.from, ...outages.map(({ from }) => from)),
    to: Math.max(span.to, ...outages.map(({ to }) => to)),
  };
}

describe('outagesTouching', () => {
  it('reaches as far as days have to look: beyond it neither facts nor service time matter', () => {
    fc.assert(
      fc.property(anyQuestion, input => {
        const { days } = input;
        const seen = reach(
          { from: days[0].from, to: days[days.length - 1].to },
          input,
        );
        const facts = input.facts.facts.filter(
          ({ from, to }) => from <= seen.to && (to ?? Infinity) >= seen.from,
        );
        expect(
          sumDays({
            ...withFacts(input, facts),
            service: clip(input.service, seen),
          }),
        ).toEqual(sumDays(input));
      }),
      { numRuns: 1000 },
    );
  });

  it('reaches every day that a new or removed fact changes, from the facts as they are afterwards', () => {
    const changed = anyQuestion
      .filter(({ facts }) => facts.facts.length > 0)
      .chain(input =>
        fc.tuple(
          fc.constant(input),
          fc.integer({ min: 0, max: input.facts.facts.length - 1 }),
          fc.boolean(),
        ),
      );
    fc.assert(
      fc.property(changed, ([input, position, isRemoved]) => {
        const fact = input.facts.facts[position];
        const others = withFacts(
          input,
          input.facts.facts.filter((_, i) => i !== position),
        );
        const [before, after] = isRemoved ? [input, others] : [others, input];
        const touched = reach(
          { from: fact.from, to: fact.to ?? Math.max(fact.from, input.asOf) },
          after,
        );
        const earlier = sumDays(before);
        const later = sumDays(after);
        const untouched = input.days
          .map((day, i) => ({ day, i }))
          .filter(({ day }) => day.to <= touched.from || day.from >= touched.to)
          .map(({ i }) => i);
        expect(untouched.map(i => later[i])).toEqual(
          untouched.map(i => earlier[i]),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
