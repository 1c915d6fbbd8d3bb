import type { ExplainedInterval, Treatment } from '../model/explanation';
import type { Interval } from '../time/interval';
import { decimal, times, toNumber } from './fraction';
import { sweepStates, type StatesInput, type Stretch } from './sweepStates';

/** One stretch of time that was not plainly up, and what became of it. Instants are epoch seconds. @public */
export interface ExplainedPiece extends Interval {
  readonly state: ExplainedInterval['state'];
  readonly treatment: Treatment;
  /** The seconds that count as bad. */
  readonly badSeconds: number;
  readonly ongoing: boolean;
  /** Positions of the facts behind it in the input; none where nothing was reported. */
  readonly factIndexes: readonly number[];
}

const UNKNOWN_TREATMENTS = {
  exclude: 'unknown-left-out',
  good: 'unknown-as-good',
  bad: 'unknown-as-bad',
} as const;

function treatmentOf(stretch: Stretch, input: StatesInput): Treatment {
  if (stretch.place === 'outside') {
    return 'outside-service-hours';
  }
  if (stretch.place === 'excluded') {
    return 'excluded';
  }
  if (stretch.belowMinimum) {
    return 'below-minimum';
  }
  if (stretch.state === 'unknown') {
    return UNKNOWN_TREATMENTS[input.noData];
  }
  const isFree =
    stretch.state === 'degraded' && input.objective.degradedWeight === 0;
  return isFree ? 'not-weighted' : 'counted';
}

function badSecondsOf(
  stretch: Stretch,
  treatment: Treatment,
  input: StatesInput,
): number {
  const seconds = stretch.to - stretch.from;
  switch (treatment) {
    case 'unknown-as-bad':
      return seconds;
    case 'counted':
      return stretch.state === 'degraded'
        ? toNumber(
            times(decimal(seconds), decimal(input.objective.degradedWeight)),
          )
        : seconds;
    default:
      return 0;
  }
}

/** Stretches without a report matter only where they are service time. */
function isWorthTelling(stretch: Stretch): boolean {
  return stretch.factIndexes.length > 0 || stretch.place === 'service';
}

/**
 * Every stretch that was not plainly up, whether it counted or why it did
 * not, in order. The bad seconds of the pieces are those of the verdict.
 *
 * @public
 */
export function explainStates(input: StatesInput): ExplainedPiece[] {
  return sweepStates(input).flatMap(stretch => {
    const { from, to, state, ongoing, factIndexes } = stretch;
    if (state === 'up' || !isWorthTelling(stretch)) {
      return [];
    }
    const treatment = treatmentOf(stretch, input);
    const badSeconds = badSecondsOf(stretch, treatment, input);
    return [{ from, to, state, treatment, badSeconds, ongoing, factIndexes }];
  });
}
