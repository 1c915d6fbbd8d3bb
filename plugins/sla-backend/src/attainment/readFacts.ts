import type {
  CaseFact,
  Interval,
  Stream,
} from '@service-levels/backstage-plugin-sla-common';
import { correctFacts } from '../corrections/correctFacts';
import { correctStates } from '../corrections/correctStates';
import type {
  CorrectionsInForce,
  FactCorrection,
} from '../corrections/CorrectionsStore';
import type { JudgedIndicator } from '../indicators/IndicatorsStore';
import { KEY_OF } from '../measurements/factNames';
import type { FactsQuery } from '../measurements/MeasurementsStore';
import type { IndicatorFacts, Known } from './Evidence';
import type { FactsSource } from './FactsSource';

/** Corrections by the key of the indicator. */
type Corrections = ReadonlyMap<number, CorrectionsInForce>;

/** Facts of one stream, by the keys of their indicators. */
type FactsOfStream = (indicator: JudgedIndicator) => IndicatorFacts;

/** Whether a bucket is one that a query asks for. */
export function isBucketAskedFor({ from, to, customers }: FactsQuery) {
  return (bucket: { start: number; customer: string | null }): boolean =>
    bucket.start >= from &&
    bucket.start < to &&
    isCustomerAskedFor(bucket, customers);
}

/** Whether a case is one that a query asks for. */
export function isCaseAskedFor({ from, to, customers }: FactsQuery) {
  return (ticket: CaseFact): boolean =>
    ticket.opened <= to &&
    Math.max(ticket.resolved ?? Infinity, ticket.responded ?? 0) >= from &&
    isCustomerAskedFor(ticket, customers);
}

function isCustomerAskedFor(
  { customer }: { readonly customer: string | null },
  customers: ReadonlySet<string> | undefined,
): boolean {
  return (
    customer === null || customers === undefined || customers.has(customer)
  );
}

/** Facts as they hold, beside what was reported where that is something else. */
function corrected<TFact>(
  reported: readonly TFact[],
  options: {
    readonly corrections: readonly FactCorrection<TFact>[] | undefined;
    readonly keyOf: (fact: TFact) => string;
    readonly isAskedFor: (fact: TFact) => boolean;
  },
): Known<TFact> {
  const { corrections = [], ...rest } = options;
  return corrections.length === 0
    ? { facts: reported }
    : {
        facts: correctFacts({ facts: reported, corrections, ...rest }).facts,
        asReported: reported,
      };
}

/** States of indicators that nobody corrected come without their texts: they are many. */
async function readStates(
  { measurements }: FactsSource,
  query: FactsQuery,
  corrections: Corrections,
): Promise<FactsOfStream> {
  const isCorrected = (key: number) => corrections.has(key);
  const plain = await measurements.statesIn({
    ...query,
    indicatorKeys: query.indicatorKeys.filter(key => !isCorrected(key)),
  });
  const told = await measurements.factsIn({
    ...query,
    indicatorKeys: query.indicatorKeys.filter(isCorrected),
  });
  return ({ key, whereNothingReported }) => {
    const correction = corrections.get(key);
    const asReported = told.get(key) ?? [];
    return {
      stream: 'states',
      whereNothingReported: whereNothingReported ?? 'unknown',
      ...(correction === undefined
        ? { facts: plain.get(key) ?? [] }
        : { facts: correctStates(asReported, correction).states, asReported }),
    };
  };
}

async function readStream(
  source: FactsSource,
  stream: Stream,
  query: FactsQuery,
  corrections: Corrections,
): Promise<FactsOfStream> {
  const { measurements } = source;
  switch (stream) {
    case 'states':
      return await readStates(source, query, corrections);
    case 'counts': {
      const found = await measurements.countsIn(query);
      return ({ key }) => ({
        stream,
        ...corrected(found.get(key) ?? [], {
          corrections: corrections.get(key)?.counts,
          keyOf: KEY_OF.counts,
          isAskedFor: isBucketAskedFor(query),
        }),
      });
    }
    case 'values': {
      const found = await measurements.valuesIn(query);
      return ({ key }) => ({
        stream,
        ...corrected(found.get(key) ?? [], {
          corrections: corrections.get(key)?.values,
          keyOf: KEY_OF.values,
          isAskedFor: isBucketAskedFor(query),
        }),
      });
    }
    case 'cases': {
      const found = await measurements.casesIn(query);
      return ({ key }) => ({
        stream,
        ...corrected(found.get(key) ?? [], {
          corrections: corrections.get(key)?.cases,
          keyOf: KEY_OF.cases,
          isAskedFor: isCaseAskedFor(query),
        }),
      });
    }
    default:
      return stream satisfies never;
  }
}

/**
 * Reads the facts of indicators that reach into a window, with what people put
 * right in them, in one statement for each stream; those of all customers
 * unless some are named.
 *
 * @returns the facts by the key of the indicator
 */
export async function readFacts(
  source: FactsSource,
  indicators: readonly JudgedIndicator[],
  window: Interval & { readonly customers?: ReadonlySet<string> },
): Promise<ReadonlyMap<number, IndicatorFacts>> {
  const { from, to, customers } = window;
  const facts = new Map<number, IndicatorFacts>();
  const corrections = await source.corrections.inForce({
    indicatorKeys: [...new Set(indicators.map(({ key }) => key))],
    from,
    to,
  });
  for (const stream of new Set(indicators.map(i => i.stream))) {
    const ofStream = indicators.filter(i => i.stream === stream);
    const indicatorKeys = [...new Set(ofStream.map(({ key }) => key))];
    const ofIndicator = await readStream(
      source,
      stream,
      { indicatorKeys, from, to, customers },
      corrections,
    );
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
