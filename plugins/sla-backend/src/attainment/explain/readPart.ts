import {
  outagesTouching,
  type CaseFact,
  type CountFact,
  type Interval,
  type StateFact,
  type ValueFact,
} from '@service-levels/backstage-plugin-sla-common';
import {
  correctFacts,
  type CorrectedFacts,
} from '../../corrections/correctFacts';
import type {
  CorrectionsInForce,
  FactCorrection,
} from '../../corrections/CorrectionsStore';
import {
  correctStates,
  type CorrectedStates,
} from '../../corrections/correctStates';
import { KEY_OF } from '../../measurements/factNames';
import type { FactsQuery } from '../../measurements/MeasurementsStore';
import { concerns } from '../Evidence';
import { hullOf } from '../exclusionsOf';
import { isBucketAskedFor, isCaseAskedFor } from '../readFacts';
import type { ExcludingPart } from '../TargetPart';
import { customersOf, type ExplainOptions } from './PartToExplain';

const NO_CORRECTIONS: CorrectionsInForce = {
  overrides: [],
  states: [],
  counts: [],
  values: [],
  cases: [],
};

/** The states of a part, with their texts, and what of them was put right. */
export interface StatesOfPart extends CorrectedStates {
  readonly stream: 'states';
  /** All facts that reach into it are known. */
  readonly window: Interval;
  readonly reported: readonly StateFact[];
  readonly overrides: CorrectionsInForce['overrides'];
}

/** The facts of a part, and what of them was put right. */
export type PartFacts =
  | StatesOfPart
  | (CorrectedFacts<CountFact> & { readonly stream: 'counts' })
  | (CorrectedFacts<ValueFact> & { readonly stream: 'values' })
  | (CorrectedFacts<CaseFact> & { readonly stream: 'cases' });

function queryOf(part: ExcludingPart, window: Interval): FactsQuery {
  return {
    indicatorKeys: [part.indicator.key],
    ...window,
    customers: customersOf(part),
  };
}

async function correctionsOf(
  { indicator }: ExcludingPart,
  { source }: ExplainOptions,
  window: Interval,
): Promise<CorrectionsInForce> {
  const found = await source.corrections.inForce({
    indicatorKeys: [indicator.key],
    ...window,
  });
  return found.get(indicator.key) ?? NO_CORRECTIONS;
}

/** The outages that touch a part, both as they hold and as they were reported. */
function outagesOf(
  { inForce, span }: ExcludingPart,
  { states, reported }: Pick<StatesOfPart, 'states' | 'reported'>,
  asOf: number,
): Interval[] {
  const { objective } = inForce.target;
  return objective.kind === 'availability' ||
    objective.kind === 'outage-count' ||
    objective.kind === 'longest-outage'
    ? [states, reported].flatMap(facts =>
        outagesTouching({ objective, facts, span, asOf }),
      )
    : [];
}

/** Reads on until every outage that touches the part is known whole. */
async function readStates(
  part: ExcludingPart,
  options: ExplainOptions,
): Promise<StatesOfPart> {
  const { inForce, indicator } = part;
  let window: Interval = part.span;
  for (;;) {
    const found = await options.source.measurements.factsIn(
      queryOf(part, window),
    );
    const reported = (found.get(indicator.key) ?? []).filter(fact =>
      concerns(inForce, fact),
    );
    const corrections = await correctionsOf(part, options, window);
    const { overrides } = corrections;
    const known = correctStates(reported, corrections);
    const outages = outagesOf(part, { ...known, reported }, options.asOf);
    const needed = hullOf([window, ...outages]) ?? window;
    if (needed.from === window.from && needed.to === window.to) {
      return { stream: 'states', window, reported, overrides, ...known };
    }
    window = needed;
  }
}

function concerning<TFact extends { readonly customer: string | null }>(
  { inForce, indicator }: ExcludingPart,
  found: ReadonlyMap<number, readonly TFact[]>,
  options: {
    readonly corrections: readonly FactCorrection<TFact>[];
    readonly keyOf: (fact: TFact) => string;
    readonly isAskedFor: (fact: TFact) => boolean;
  },
): CorrectedFacts<TFact> {
  const isOfPart = (fact: TFact) => concerns(inForce, fact);
  return correctFacts({
    ...options,
    facts: (found.get(indicator.key) ?? []).filter(isOfPart),
    isAskedFor: fact => isOfPart(fact) && options.isAskedFor(fact),
  });
}

/** The facts that a part is explained by, with their texts and what was put right in them. */
export async function readPart(
  part: ExcludingPart,
  options: ExplainOptions,
): Promise<PartFacts> {
  const { measurements } = options.source;
  const query = queryOf(part, part.span);
  const { stream } = part.indicator;
  if (stream === 'states') {
    return await readStates(part, options);
  }
  const { counts, values, cases } = await correctionsOf(
    part,
    options,
    part.span,
  );
  switch (stream) {
    case 'counts':
      return {
        stream,
        ...concerning(part, await measurements.countsIn(query), {
          corrections: counts,
          keyOf: KEY_OF.counts,
          isAskedFor: isBucketAskedFor(query),
        }),
      };
    case 'values':
      return {
        stream,
        ...concerning(part, await measurements.valuesIn(query), {
          corrections: values,
          keyOf: KEY_OF.values,
          isAskedFor: isBucketAskedFor(query),
        }),
      };
    default:
      return {
        stream,
        ...concerning(part, await measurements.casesIn(query), {
          corrections: cases,
          keyOf: KEY_OF.cases,
          isAskedFor: isCaseAskedFor(query),
        }),
      };
  }
}
