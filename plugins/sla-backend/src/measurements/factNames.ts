import type {
  CaseFact,
  CountFact,
  Stream,
  ValueFact,
} from '@service-levels/backstage-plugin-sla-common';
import type { Cell } from './database/factTables';
import { factKey } from './factKey';
import type { FactName, FactsOfStream } from './MeasurementsStore';

function bucketKey(bucket: {
  readonly start: number;
  readonly customer: string | null;
}): readonly Cell[] {
  return [bucket.start, bucket.customer ?? ''];
}

/** The key of a named fact in the table of its stream; undefined where facts of the stream have no such names. */
export function keyOfName(
  stream: Stream,
  name: FactName,
): readonly Cell[] | undefined {
  switch (stream) {
    case 'states':
      if ('id' in name) {
        return [`id:${name.id}`];
      }
      return 'from' in name ? [factKey({ ...name, id: null })] : undefined;
    case 'cases':
      return 'id' in name ? [name.id] : undefined;
    default:
      return 'start' in name ? bucketKey(name) : undefined;
  }
}

/** How a fact of a stream is named where it is withdrawn. */
export const NAMED_BY: Readonly<Record<Stream, string>> = {
  states: 'must be the id of a state, or its from and customer',
  counts: 'must be the start and customer of a bucket',
  values: 'must be the start and customer of a bucket',
  cases: 'must be the id of a case',
};

function lastByKey<TFact>(
  facts: readonly TFact[],
  keyOf: (fact: TFact) => string,
): readonly TFact[] {
  return [...new Map(facts.map(fact => [keyOf(fact), fact])).values()];
}

/** A key as one text. */
export function textOfKey(key: readonly Cell[]): string {
  return key.join(' ');
}

/** The key of a fact of each stream, as one text. */
export const KEY_OF = {
  states: factKey,
  counts: (fact: CountFact) => textOfKey(bucketKey(fact)),
  values: (fact: ValueFact) => textOfKey(bucketKey(fact)),
  cases: ({ id }: CaseFact) => id,
} as const;

/** Of equal keys in one batch the last counts. */
export function lastOfEqualKeys(facts: FactsOfStream): FactsOfStream {
  switch (facts.stream) {
    case 'states':
      return { ...facts, facts: lastByKey(facts.facts, KEY_OF.states) };
    case 'counts':
      return { ...facts, facts: lastByKey(facts.facts, KEY_OF.counts) };
    case 'values':
      return { ...facts, facts: lastByKey(facts.facts, KEY_OF.values) };
    default:
      return { ...facts, facts: lastByKey(facts.facts, KEY_OF.cases) };
  }
}

/** The keys of facts, each as one text. */
export function keyTextsOf(facts: FactsOfStream): readonly string[] {
  switch (facts.stream) {
    case 'states':
      return facts.facts.map(KEY_OF.states);
    case 'counts':
      return facts.facts.map(KEY_OF.counts);
    case 'values':
      return facts.facts.map(KEY_OF.values);
    default:
      return facts.facts.map(KEY_OF.cases);
  }
}
