import fc from 'fast-check';
import { anyDaysInput, OBJECTIVE_KINDS } from '../__testUtils__/anyDays';
import type { AvailabilityObjective } from '../model/objective';
import { clip, totalSeconds, type Interval } from '../time/interval';
import { addSums } from './addSums';
import type { Budget } from '../model/attainment';
import { judgeSums } from './judgeSums';
import { expectedSlices } from './slices';
import { judgeStates } from './states';
import { sumDays, type DaysInput } from './sumDays';
import type { SpanState, SumsInput } from './SumsVerdict';
import { judgedService } from './sweepStates';

function spanOf({ days }: DaysInput): Interval {
  return { from: days[0].from, to: days[days.length - 1].to };
}

function stateOf(span: Interval, asOf: number): SpanState {
  if (asOf >= span.to) {
    return 'closed';
  }
  return asOf > span.from ? 'open' : 'future';
}

/** What a verdict on days is made of. */
function question(input: DaysInput, asOf = input.asOf): SumsInput {
  const span = spanOf(input);
  const sums = addSums(sumDays({ ...input, asOf }));
  const state = stateOf(span, asOf);
  const sliceSeconds =
    input.objective.kind === 'value-slices'
      ? input.objective.sliceSeconds ?? 1
      : undefined;
  return {
    objective: input.objective,
    noData: input.noData,
    state,
    sums,
    remaining: {
      serviceSeconds: totalSeconds(
        clip(judgedService(input), {
          from: Math.max(span.from, Math.min(asOf, span.to)),
          to: span.to,
        }),
      ),
      slices:
        sliceSeconds === undefined
          ? 0
          : expectedSlices({ ...input, sliceSeconds, after: asOf }),
    },
  };
}

function isOverspent(budget: Budget | null): boolean {
  return budget !== null && budget.remaining < 0;
}

describe('judgeSums of availability', () => {
  it('answers from the sums of days what judging the whole span answers', () => {
    fc.assert(
      fc.property(anyDaysInput('availability'), input => {
        const span = spanOf(input);
        const whole = judgeStates({
          ...input,
          objective: input.objective as AvailabilityObjective,
          span,
          service: clip(input.service, span),
          facts: input.facts.stream === 'states' ? input.facts.facts : [],
          whereNothingReported:
            input.facts.stream === 'states'
              ? input.facts.whereNothingReported
              : 'up',
        });
        const asked = question(input);
        expect(whole).toMatchObject({
          ...judgeSums(asked),
          state: asked.state,
          serviceSeconds: asked.sums.serviceSeconds,
          excludedSeconds: asked.sums.excludedSeconds,
          degradedSeconds: asked.sums.degradedSeconds,
          unknownSeconds: asked.sums.unknownSeconds,
        });
      }),
      { numRuns: 500 },
    );
  });

  it('is made of seconds that add up to service time, and with exclusions to scheduled time', () => {
    fc.assert(
      fc.property(anyDaysInput('availability'), input => {
        const { sums } = question(input);
        const { downSeconds, degradedSeconds, unknownSeconds } = sums;
        const up = question({
          ...input,
          facts: {
            stream: 'states',
            whereNothingReported: 'up',
            facts:
              input.facts.stream === 'states'
                ? input.facts.facts.filter(({ state }) => state === 'up')
                : [],
          },
        }).sums.serviceSeconds;
        expect(sums.serviceSeconds).toBe(up);
        expect(
          downSeconds + degradedSeconds + unknownSeconds,
        ).toBeLessThanOrEqual(sums.serviceSeconds);
        const known = {
          ...spanOf(input),
          to: Math.min(spanOf(input).to, input.asOf),
        };
        expect(sums.serviceSeconds + sums.excludedSeconds).toBe(
          totalSeconds(clip(input.service, known)),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe.each(OBJECTIVE_KINDS)('judgeSums of %s', kind => {
  const canRecover =
    kind === 'success-ratio' || kind === 'cases-in-time' || kind === 'mean';

  it('never takes a verdict of breached back as time goes on', () => {
    fc.assert(
      fc.property(
        anyDaysInput(kind),
        fc.integer({ min: 0, max: 100 }),
        (input, earlier) => {
          const asOf = Math.min(earlier, input.asOf);
          const before = judgeSums(question(input, asOf)).status;
          const after = judgeSums(question(input)).status;
          const isTakenBack =
            !canRecover && before === 'breached' && after !== 'breached';
          expect(isTakenBack).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('calls a closed period breached exactly where its budget is overspent', () => {
    fc.assert(
      fc.property(anyDaysInput(kind), input => {
        const { status, budget, attained } = judgeSums(
          question(input, Infinity),
        );
        expect(['met', 'breached', 'no-data', 'no-events']).toContain(status);
        expect(
          kind !== 'mean' && attained !== null && isOverspent(budget),
        ).toBe(kind !== 'mean' && status === 'breached');
      }),
      { numRuns: 500 },
    );
  });

  it('says breached of an open period only where nothing can mend it', () => {
    fc.assert(
      fc.property(anyDaysInput(kind), input => {
        const asked = question(input);
        const { status } = judgeSums(asked);
        expect(
          asked.state !== 'closed' && canRecover && status === 'breached',
        ).toBe(false);
        expect(asked.state === 'closed' && status === 'at-risk').toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
