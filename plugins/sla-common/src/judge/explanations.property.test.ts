import fc from 'fast-check';
import { anyDaysInput } from '../__testUtils__/anyDays';
import type {
  CasesInTimeObjective,
  LongestOutageObjective,
  OutageCountObjective,
  ValueSlicesObjective,
} from '../model/objective';
import { ServiceTime } from '../time/ServiceTime';
import { addSums } from './addSums';
import { explainCases } from './explainCases';
import { explainOutages } from './explainOutages';
import { explainEvents, explainValues } from './explainSamples';
import { explainSlices } from './explainSlices';
import { add, fraction, parseDecimal, toDecimalText } from './fraction';
import type { SumsDetails } from './JudgedSums';
import { sumDays, type DaysInput, type FactsToJudge } from './sumDays';

type Stream = FactsToJudge['stream'];

/** Questions of one kind, with objective and facts by their own types. */
function questions<TObjective, TStream extends Stream>(
  kind: Parameters<typeof anyDaysInput>[0],
  stream: TStream,
) {
  return anyDaysInput(kind)
    .filter(({ facts }) => facts.stream === stream)
    .map(input => ({
      ...input,
      objective: input.objective as TObjective,
      facts: input.facts as Extract<FactsToJudge, { stream: TStream }>,
    }));
}

function detailsOf<TKind extends SumsDetails['kind']>(
  input: DaysInput,
  kind: TKind,
): Extract<SumsDetails, { kind: TKind }> {
  const { details } = addSums(sumDays(input));
  if (details?.kind !== kind) {
    throw new Error(`No ${kind}`);
  }
  return details as Extract<SumsDetails, { kind: TKind }>;
}

function spanOf({ days }: Pick<DaysInput, 'days'>) {
  return { from: days[0].from, to: days[days.length - 1].to };
}

describe('an explanation of any figure', () => {
  it('counts the outages of the figure', () => {
    fc.assert(
      fc.property(
        questions<OutageCountObjective, 'states'>('outage-count', 'states'),
        input => {
          const rows = explainOutages(input);
          const counted = rows.filter(({ treatment }) =>
            ['counted', 'unknown-as-bad'].includes(treatment),
          );
          const outages = detailsOf(
            input as DaysInput,
            'outages',
          ).outages.filter(({ begins }) => begins);
          expect(counted.map(({ from }) => from)).toEqual(
            outages.map(({ startedAt }) => startedAt),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('tells of each outage the seconds that the longest is found by', () => {
    fc.assert(
      fc.property(
        questions<LongestOutageObjective, 'states'>('longest-outage', 'states'),
        input => {
          const rows = explainOutages(input);
          const counted = rows.filter(
            ({ treatment }) =>
              treatment === 'counted' || treatment === 'unknown-as-bad',
          );
          expect(counted.map(({ from, seconds }) => [from, seconds])).toEqual(
            detailsOf(input as DaysInput, 'outages')
              .outages.filter(({ seconds }) => seconds > 0)
              .map(({ startedAt, seconds }) => [startedAt, seconds]),
          );
          const { from, to } = spanOf(input);
          rows.forEach(row =>
            expect(row.seconds + row.excludedSeconds + row.outsideSeconds).toBe(
              Math.min(row.to, to) - Math.max(row.from, from),
            ),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('adds up the events of the figure', () => {
    fc.assert(
      fc.property(
        questions<never, 'counts'>('success-ratio', 'counts'),
        input => {
          const rows = explainEvents(input.facts.facts, {
            ...input,
            bucketSeconds: 1,
          });
          const counted = rows.filter(
            ({ treatment }) => treatment === 'counted',
          );
          const { good, total } = detailsOf(input, 'events');
          expect(
            String(counted.reduce((sum, row) => sum + BigInt(row.good), 0n)),
          ).toBe(good);
          expect(
            String(counted.reduce((sum, row) => sum + BigInt(row.total), 0n)),
          ).toBe(total);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('adds up the values of the figure', () => {
    fc.assert(
      fc.property(questions<never, 'values'>('mean', 'values'), input => {
        const rows = explainValues(input.facts.facts, {
          ...input,
          bucketSeconds: 1,
        });
        const counted = rows.filter(({ treatment }) => treatment === 'counted');
        const { sum, count } = detailsOf(input, 'values');
        expect(counted.reduce((buckets, row) => buckets + row.buckets, 0)).toBe(
          count,
        );
        expect(
          toDecimalText(
            counted.map(row => parseDecimal(row.sum)).reduce(add, fraction(0n)),
          ),
        ).toBe(sum);
      }),
      { numRuns: 300 },
    );
  });

  it('counts the slices of the figure, and leaves none out', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          questions<ValueSlicesObjective, 'counts'>('value-slices', 'counts'),
          questions<ValueSlicesObjective, 'values'>('value-slices', 'values'),
        ),
        input => {
          const rows = explainSlices(input.facts.facts, {
            ...input,
            slice: input.objective.slice,
            sliceSeconds: input.objective.sliceSeconds ?? 1,
          });
          const count = (...treatments: string[]) =>
            rows
              .filter(({ treatment }) => treatments.includes(treatment))
              .reduce((sum, { slices }) => sum + slices, 0);
          const { good, bad, missing } = detailsOf(input, 'slices');
          expect(count('good')).toBe(good);
          expect(count('bad')).toBe(bad);
          expect(
            count('missing-left-out', 'missing-as-good', 'missing-as-bad'),
          ).toBe(missing);
          const edges = rows.flatMap(({ from, to }) => [from, to]);
          expect(edges[0]).toBe(spanOf(input).from);
          expect(edges[edges.length - 1]).toBe(spanOf(input).to);
          expect(
            rows.slice(1).every(({ from }, i) => from === rows[i].to),
          ).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('counts the cases of the figure', () => {
    fc.assert(
      fc.property(
        questions<CasesInTimeObjective, 'cases'>('cases-in-time', 'cases'),
        input => {
          const rows = explainCases({
            ...input,
            facts: input.facts.facts,
            span: spanOf(input),
            clock: ServiceTime.of(input.service),
          });
          const { good, total } = detailsOf(input, 'cases');
          const met = rows.filter(({ treatment }) => treatment === 'met');
          const missed = rows.filter(({ treatment }) => treatment === 'missed');
          expect(met.length).toBe(good);
          expect(met.length + missed.length).toBe(total);
        },
      ),
      { numRuns: 500 },
    );
  });
});
