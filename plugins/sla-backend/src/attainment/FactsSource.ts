import type { CorrectionsStore } from '../corrections/CorrectionsStore';
import type { MeasurementsStore } from '../measurements/MeasurementsStore';

/** Where what is judged comes from: what was reported, and what people put right in it. */
export interface FactsSource {
  readonly measurements: Pick<
    MeasurementsStore,
    'statesIn' | 'factsIn' | 'countsIn' | 'valuesIn' | 'casesIn'
  >;
  readonly corrections: Pick<CorrectionsStore, 'inForce'>;
}

/** The same, for who knows that other indicators have no corrections: it does not ask for theirs. */
export function correctedOnly(
  { measurements, corrections }: FactsSource,
  corrected: ReadonlySet<number>,
): FactsSource {
  return {
    measurements,
    corrections: {
      inForce: async query => {
        const indicatorKeys = query.indicatorKeys.filter(key =>
          corrected.has(key),
        );
        return indicatorKeys.length === 0
          ? new Map()
          : await corrections.inForce({ ...query, indicatorKeys });
      },
    },
  };
}
