import type { NoData } from '../model/target';
import type { ValueSlicesObjective } from '../model/objective';
import { intersect, type Interval } from '../time/interval';
import { ServiceTime } from '../time/ServiceTime';
import { eachIn, inOrder, type CountSample, type ValueSample } from './facts';
import { compare, decimal, fraction } from './fraction';
import {
  allSlicesOfDay,
  isSliceGood,
  type JudgedDay,
  type SliceSample,
} from './slices';
import { judgedService } from './sweepStates';

/**
 * Why slices did or did not count: `good` and `bad`; not over yet; those whose
 * first instant is excluded or outside service hours; and missing ones by the
 * target's rule.
 *
 * @public
 */
export type SliceTreatment =
  | 'good'
  | 'bad'
  | 'not-over'
  | 'excluded'
  | 'outside-service-hours'
  | 'missing-left-out'
  | 'missing-as-good'
  | 'missing-as-bad';

/** Slices one after the other that were treated alike. Instants are epoch seconds. @public */
export interface ExplainedSlices extends Interval {
  readonly slices: number;
  readonly treatment: SliceTreatment;
  /** What was measured in the worst of them; null where nothing was. */
  readonly worst: { readonly value: number } | WorstEvents | null;
}

/** Events of a slice. @public */
export interface WorstEvents {
  readonly good: number;
  readonly total: number;
}

const MISSING = {
  exclude: 'missing-left-out',
  good: 'missing-as-good',
  bad: 'missing-as-bad',
} as const;

type Measured = ExplainedSlices['worst'];

/** As an exact number, so that two can be compared. */
function numberOf(measured: NonNullable<Measured>) {
  return 'value' in measured
    ? decimal(measured.value)
    : fraction(BigInt(measured.good), BigInt(measured.total));
}

/** The worse of two, by the way in which they are held against the limit. */
function worse(
  a: Measured,
  b: Measured,
  op: ValueSlicesObjective['slice']['op'],
): Measured {
  if (a === null || b === null) {
    return a ?? b;
  }
  const difference = compare(numberOf(a), numberOf(b));
  const isFirst =
    op === 'lte' || op === 'lt' ? difference >= 0 : difference <= 0;
  return isFirst ? a : b;
}

function measuredIn(
  samples: readonly SliceSample[],
  op: ValueSlicesObjective['slice']['op'],
): Measured {
  const values = samples.filter(
    (sample): sample is ValueSample => 'value' in sample,
  );
  if (values.length > 0) {
    return values
      .map(({ value }): Measured => ({ value }))
      .reduce((a, b) => worse(a, b, op));
  }
  const events = samples.filter(
    (sample): sample is CountSample => 'total' in sample,
  );
  const good = events.reduce((sum, sample) => sum + sample.good, 0);
  const total = events.reduce((sum, sample) => sum + sample.total, 0);
  return total === 0 ? null : { good, total };
}

/**
 * All slices of the days, in order, whether they counted or why not; those
 * that lie together and were treated alike in one row. The good of all that
 * count are the figure.
 *
 * @public
 */
export function explainSlices(
  facts: readonly SliceSample[],
  input: {
    readonly days: readonly JudgedDay[];
    readonly service: readonly Interval[];
    readonly exclusions: readonly Interval[];
    readonly sliceSeconds: number;
    readonly slice: ValueSlicesObjective['slice'];
    readonly noData: NoData;
    readonly asOf: number;
  },
): ExplainedSlices[] {
  const { sliceSeconds, slice, noData, asOf } = input;
  const judged = ServiceTime.of(judgedService(input));
  const excluded = ServiceTime.of(intersect(input.service, input.exclusions));
  const samples = inOrder(facts);
  const treatmentOf = (
    own: Interval,
    ofSlice: readonly SliceSample[],
  ): SliceTreatment => {
    if (!judged.has(own.from)) {
      return excluded.has(own.from) ? 'excluded' : 'outside-service-hours';
    }
    if (own.to > asOf) {
      return 'not-over';
    }
    const isGood = isSliceGood(ofSlice, slice);
    if (isGood === undefined) {
      return MISSING[noData];
    }
    return isGood ? 'good' : 'bad';
  };
  const rows: ExplainedSlices[] = [];
  for (const day of input.days) {
    const slices = allSlicesOfDay(day, sliceSeconds).map(own => ({
      ...own,
      samples: [] as SliceSample[],
    }));
    eachIn(samples, slices, (sample, position) => {
      if (sample.start < asOf) {
        slices[position].samples.push(sample);
      }
    });
    for (const own of slices) {
      const treatment = treatmentOf(own, own.samples);
      const worst = measuredIn(own.samples, slice.op);
      const last = rows[rows.length - 1];
      if (last?.to === own.from && last.treatment === treatment) {
        rows[rows.length - 1] = {
          ...last,
          to: own.to,
          slices: last.slices + 1,
          worst: worse(last.worst, worst, slice.op),
        };
      } else {
        rows.push({ from: own.from, to: own.to, slices: 1, treatment, worst });
      }
    }
  }
  return rows;
}
