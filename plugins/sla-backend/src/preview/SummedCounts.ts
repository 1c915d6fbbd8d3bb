import type { CountFact } from '@service-levels/backstage-plugin-sla-common';
import type { FactsSource } from '../attainment/FactsSource';
import type {
  CountSums,
  CountSumsQuery,
  FactsQuery,
} from '../measurements/MeasurementsStore';

/** How wide cells may be; each divides the ones before it. */
const CELL_SECONDS = [3600, 1800, 900, 300, 60];

/** More cells than these are not read bucket by bucket: then all are. */
const CUT_CELLS_AT_MOST = 24;

/** A statement of its own costs about as much as passing on so many cells. */
const CELLS_LIKE_A_STATEMENT = 100;

/** What the buckets of an indicator may not be added up across. */
export interface CountEdges {
  /** Instants that tell buckets before them from those after them: of hours, days, exclusions. */
  readonly instants: readonly number[];
  /** Buckets that begin then are wanted one by one: somebody put them right. */
  readonly starts: readonly number[];
  /** Slices that are judged by themselves; they begin at midnights, which are among the instants. */
  readonly sliceSeconds: readonly number[];
  readonly bucketSeconds: number;
}

interface Options {
  readonly source: FactsSource;
  readonly sums: {
    countSumsIn(
      query: CountSumsQuery,
    ): Promise<ReadonlyMap<number, readonly CountSums[]>>;
  };
  /** Of the indicators whose buckets may be added up. */
  readonly edges: ReadonlyMap<number, CountEdges>;
}

/** How buckets of an indicator are added up in a window. */
interface Plan {
  readonly seconds: number;
  /** Begins of the cells that are read bucket by bucket. */
  readonly cut: ReadonlySet<number>;
}

function cellOf(instant: number, seconds: number): number {
  return Math.floor(instant / seconds) * seconds;
}

/** The cells that cost least to read; undefined where buckets are read as quickly. */
export function planCells(
  { instants, starts, sliceSeconds, bucketSeconds }: CountEdges,
  window: { readonly from: number; readonly to: number },
): Plan | undefined {
  const { from, to } = window;
  const inside = (instant: number) => instant >= from && instant <= to;
  const edges = [from, to, ...instants.filter(inside)];
  const corrected = starts.filter(inside);
  const costOf = ({ seconds, cut }: Plan) =>
    (to - from) / seconds + cut.size * CELLS_LIKE_A_STATEMENT;
  const [plan] = CELL_SECONDS.filter(
    seconds =>
      seconds > bucketSeconds &&
      sliceSeconds.every(width => width % seconds === 0),
  )
    .map(
      (seconds): Plan => ({
        seconds,
        cut: new Set([
          ...edges
            .filter(instant => instant % seconds !== 0)
            .map(instant => cellOf(instant, seconds)),
          ...corrected.map(start => cellOf(start, seconds)),
        ]),
      }),
    )
    .filter(
      ({ cut, seconds }) =>
        cut.size <= CUT_CELLS_AT_MOST && 2 * cut.size < (to - from) / seconds,
    )
    .sort((a, b) => costOf(a) - costOf(b));
  return plan;
}

/** A sum as a bucket; undefined where it is too large to be an exact number. */
function toFact(
  { start, good, total }: CountSums,
  seconds: number,
): CountFact | undefined {
  return good === null || total === null
    ? undefined
    : { start, seconds, good, total, customer: null };
}

/**
 * The same facts for judging, but counts are added up by the database as far
 * as no hours, day, exclusion or correction tells them apart: sums of ratios
 * are judged as the buckets would be, and a year of minutes is not passed on.
 */
export function withSummedCounts({
  source,
  sums,
  edges,
}: Options): FactsSource {
  const { measurements, corrections } = source;

  /** Bucket by bucket, in cells that are cut. */
  async function readCut(
    query: FactsQuery,
    key: number,
    { seconds, cut }: Plan,
  ): Promise<CountFact[]> {
    const found: CountFact[] = [];
    for (const start of [...cut].sort((a, b) => a - b)) {
      const read = await measurements.countsIn({
        ...query,
        indicatorKeys: [key],
        from: Math.max(start, query.from),
        to: Math.min(start + seconds, query.to),
      });
      found.push(...(read.get(key) ?? []));
    }
    return found;
  }

  async function readSummed(
    query: FactsQuery,
    key: number,
    plan: Plan,
  ): Promise<CountFact[] | undefined> {
    const { seconds, cut } = plan;
    const found = await sums.countSumsIn({
      ...query,
      indicatorKeys: [key],
      seconds,
    });
    const facts: CountFact[] = [];
    for (const sum of found.get(key) ?? []) {
      const fact = cut.has(sum.start) ? null : toFact(sum, seconds);
      if (fact === undefined) {
        return undefined;
      }
      if (fact !== null) {
        facts.push(fact);
      }
    }
    const whole = await readCut(query, key, plan);
    return [...facts, ...whole].sort((a, b) => a.start - b.start);
  }

  return {
    corrections,
    measurements: {
      statesIn: query => measurements.statesIn(query),
      factsIn: query => measurements.factsIn(query),
      valuesIn: query => measurements.valuesIn(query),
      casesIn: query => measurements.casesIn(query),
      countsIn: async query => {
        const facts = new Map<number, readonly CountFact[]>();
        const whole: number[] = [];
        for (const key of new Set(query.indicatorKeys)) {
          const ofIndicator = edges.get(key);
          const plan = ofIndicator && planCells(ofIndicator, query);
          const summed = plan && (await readSummed(query, key, plan));
          if (summed === undefined) {
            whole.push(key);
          } else {
            facts.set(key, summed);
          }
        }
        if (whole.length > 0) {
          const read = await measurements.countsIn({
            ...query,
            indicatorKeys: whole,
          });
          read.forEach((found, key) => facts.set(key, found));
        }
        return facts;
      },
    },
  };
}
