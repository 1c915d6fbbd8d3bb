import type {
  Interval,
  Stream,
} from '@service-levels/backstage-plugin-sla-common';
import type { JudgedIndicator } from '../indicators/IndicatorsStore';
import type {
  FactsQuery,
  MeasurementsStore,
} from '../measurements/MeasurementsStore';
import type { IndicatorFacts } from './Evidence';

/** What judging reads of measurements. */
export type ReadMeasurements = Pick<
  MeasurementsStore,
  'statesIn' | 'countsIn' | 'valuesIn' | 'casesIn'
>;

/** Facts of one stream, by the keys of their indicators. */
type FactsOfStream = (indicator: JudgedIndicator) => IndicatorFacts;

async function readStream(
  measurements: ReadMeasurements,
  stream: Stream,
  query: FactsQuery,
): Promise<FactsOfStream> {
  switch (stream) {
    case 'states': {
      const found = await measurements.statesIn(query);
      return ({ key, whereNothingReported }) => ({
        stream,
        whereNothingReported: whereNothingReported ?? 'unknown',
        facts: found.get(key) ?? [],
      });
    }
    case 'counts': {
      const found = await measurements.countsIn(query);
      return ({ key }) => ({ stream, facts: found.get(key) ?? [] });
    }
    case 'values': {
      const found = await measurements.valuesIn(query);
      return ({ key }) => ({ stream, facts: found.get(key) ?? [] });
    }
    case 'cases': {
      const found = await measurements.casesIn(query);
      return ({ key }) => ({ stream, facts: found.get(key) ?? [] });
    }
    default:
      return stream satisfies never;
  }
}

/**
 * Reads the facts of indicators that reach into a window, in one statement for
 * each stream; those of all customers unless some are named.
 *
 * @returns the facts by the key of the indicator
 */
export async function readFacts(
  measurements: ReadMeasurements,
  indicators: readonly JudgedIndicator[],
  window: Interval & { readonly customers?: ReadonlySet<string> },
): Promise<ReadonlyMap<number, IndicatorFacts>> {
  const { from, to, customers } = window;
  const facts = new Map<number, IndicatorFacts>();
  for (const stream of new Set(indicators.map(i => i.stream))) {
    const ofStream = indicators.filter(i => i.stream === stream);
    const indicatorKeys = [...new Set(ofStream.map(({ key }) => key))];
    const ofIndicator = await readStream(measurements, stream, {
      indicatorKeys,
      from,
      to,
      customers,
    });
    ofStream.forEach(indicator =>
      facts.set(indicator.key, ofIndicator(indicator)),
    );
  }
  return facts;
}

/** The facts of one of the indicators that were read. */
export function factsOf(
  { key }: JudgedIndicator,
  facts: ReadonlyMap<number, IndicatorFacts>,
): IndicatorFacts {
  const found = facts.get(key);
  if (found === undefined) {
    throw new Error(`The facts of indicator ${key} were not read`);
  }
  return found;
}
