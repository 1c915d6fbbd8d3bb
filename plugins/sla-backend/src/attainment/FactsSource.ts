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
