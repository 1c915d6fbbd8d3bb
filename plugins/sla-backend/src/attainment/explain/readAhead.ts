import type { Interval } from '@service-levels/backstage-plugin-sla-common';
import type { CountedExclusions } from '../../exclusions/CountedExclusions';
import { hullOf } from '../exclusionsOf';
import type { TargetPart } from '../TargetPart';
import type { ExplainOptions } from './PartToExplain';

/** Where explanations come from. */
export interface ExplanationSources {
  readonly source: ExplainOptions['source'];
  readonly countedExclusions: CountedExclusions;
}

/** An interval that may go on. */
interface OpenInterval {
  readonly from: number;
  readonly to: number | null;
}

function touches({ from, to }: OpenInterval, window: Interval): boolean {
  return from <= window.to && (to ?? Infinity) >= window.from;
}

function overlaps(one: Interval, window: Interval): boolean {
  return one.from < window.to && one.to > window.from;
}

function isWithin(inner: Interval, outer: Interval): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

/**
 * Reads what explaining many parts will ask for, part by part, in one go:
 * states, corrections and exclusions. Buckets are too many to be held at once,
 * and what is asked for beyond the parts is read when it is asked for.
 */
export async function readAhead(
  parts: readonly TargetPart[],
  sources: ExplanationSources,
): Promise<ExplanationSources> {
  const window = hullOf(parts.map(({ span }) => span));
  if (window === undefined) {
    return sources;
  }
  const { source, countedExclusions } = sources;
  const { measurements, corrections } = source;
  const keysOf = (some: readonly TargetPart[]) => [
    ...new Set(some.map(({ indicator }) => indicator.key)),
  ];
  const ofStates = keysOf(
    parts.filter(({ indicator }) => indicator.stream === 'states'),
  );
  const all = keysOf(parts);
  const agreements = [...new Set(parts.map(({ agreement }) => agreement))];
  const [facts, corrected, excluded] = await Promise.all([
    measurements.factsIn({
      ...window,
      indicatorKeys: ofStates,
      customers: undefined,
    }),
    corrections.inForce({ ...window, indicatorKeys: all }),
    countedExclusions.counted({ ...window, agreements }),
  ]);
  const knowsStates = new Set(ofStates);
  const knowsAll = new Set(all);
  const knowsAgreements = new Set(agreements);
  return {
    source: {
      measurements: {
        statesIn: async query => await measurements.statesIn(query),
        countsIn: async query => await measurements.countsIn(query),
        valuesIn: async query => await measurements.valuesIn(query),
        casesIn: async query => await measurements.casesIn(query),
        factsIn: async query => {
          const { indicatorKeys, customers } = query;
          const isKnown =
            isWithin(query, window) &&
            indicatorKeys.every(key => knowsStates.has(key));
          return isKnown
            ? new Map(
                indicatorKeys.map(key => [
                  key,
                  (facts.get(key) ?? []).filter(
                    fact =>
                      touches(fact, query) &&
                      (fact.customer === null ||
                        customers === undefined ||
                        customers.has(fact.customer)),
                  ),
                ]),
              )
            : await measurements.factsIn(query);
        },
      },
      corrections: {
        byIds: async ids =>
          ids.length === 0 ? [] : await corrections.byIds(ids),
        inForce: async query => {
          const { indicatorKeys } = query;
          const isKnown =
            isWithin(query, window) &&
            indicatorKeys.every(key => knowsAll.has(key));
          if (!isKnown) {
            return await corrections.inForce(query);
          }
          return new Map(
            indicatorKeys.flatMap(key => {
              const found = corrected.get(key);
              return found === undefined
                ? []
                : [
                    [
                      key,
                      {
                        ...found,
                        overrides: found.overrides.filter(one =>
                          touches(one, query),
                        ),
                      },
                    ] as const,
                  ];
            }),
          );
        },
      },
    },
    countedExclusions: {
      counted: async (query, tx) => {
        const isKnown =
          query.concernsOn === undefined &&
          isWithin(query, window) &&
          query.agreements.every(one => knowsAgreements.has(one));
        return isKnown
          ? new Map(
              query.agreements.map(({ id }) => [
                id,
                (excluded.get(id) ?? []).filter(one => overlaps(one, query)),
              ]),
            )
          : await countedExclusions.counted(query, tx);
      },
    },
  };
}
