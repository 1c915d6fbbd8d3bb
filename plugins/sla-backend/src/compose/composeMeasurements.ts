import { AuthorizedImports } from '../imports/AuthorizedImports';
import { DefaultImports } from '../imports/DefaultImports';
import type { Imports } from '../imports/Imports';
import { MeasuredImports } from '../imports/MeasuredImports';
import { AuthorizedIndicators } from '../indicators/AuthorizedIndicators';
import { DefaultIndicators } from '../indicators/DefaultIndicators';
import type { Indicators } from '../indicators/Indicators';
import { AuthorizedMeasurements } from '../measurements/AuthorizedMeasurements';
import { DefaultMeasurements } from '../measurements/DefaultMeasurements';
import { MeasuredMeasurements } from '../measurements/MeasuredMeasurements';
import type { Measurements } from '../measurements/Measurements';
import type { Composing } from './Composing';

/** Builds what takes facts in: indicators, batches and files. */
export function composeMeasurements({
  stores,
  access,
  entities,
  structure,
  metrics,
  now,
}: Composing): {
  readonly indicators: Indicators;
  readonly measurements: Measurements;
  readonly imports: Imports;
} {
  return {
    indicators: AuthorizedIndicators.create({
      indicators: DefaultIndicators.create({
        store: stores.indicators,
        entities,
        structure,
        callers: access,
        now,
      }),
      access,
    }),
    measurements: AuthorizedMeasurements.create({
      measurements: MeasuredMeasurements.create({
        measurements: DefaultMeasurements.create({
          ...stores,
          store: stores.measurements,
          callers: access,
          now,
        }),
        metrics,
        now,
      }),
      access,
    }),
    imports: AuthorizedImports.create({
      imports: MeasuredImports.create({
        imports: DefaultImports.create({
          ...stores,
          store: stores.imports,
          callers: access,
          now,
        }),
        metrics,
      }),
      access,
    }),
  };
}
