import {
  explainEvents,
  explainSlices,
  explainValues,
  formatInstant,
  type CountFact,
  type EventsExplanation,
  type Interval,
  type SlicesExplanation,
  type ValueFact,
  type ValuesExplanation,
} from '@service-levels/backstage-plugin-sla-common';
import { concerns } from '../Evidence';
import type { ExcludingPart } from '../TargetPart';
import { customersOf, questionOf, type ExplainOptions } from './PartToExplain';

const SECONDS_PER_DAY = 86_400;

function inInstants<T extends Interval>({ from, to, ...row }: T) {
  return { ...row, from: formatInstant(from), to: formatInstant(to) };
}

function queryOf(part: ExcludingPart) {
  return {
    indicatorKeys: [part.indicator.key],
    ...part.span,
    customers: customersOf(part),
  };
}

async function countsOf(
  part: ExcludingPart,
  { measurements }: ExplainOptions,
): Promise<readonly CountFact[]> {
  const found = await measurements.countsIn(queryOf(part));
  const facts = found.get(part.indicator.key) ?? [];
  return facts.filter(fact => concerns(part.inForce, fact));
}

async function valuesOf(
  part: ExcludingPart,
  { measurements }: ExplainOptions,
): Promise<readonly ValueFact[]> {
  const found = await measurements.valuesIn(queryOf(part));
  const facts = found.get(part.indicator.key) ?? [];
  return facts.filter(fact => concerns(part.inForce, fact));
}

/** As wide as buckets are; before there is one nothing is known, however wide. */
function bucketSecondsOf({ indicator }: ExcludingPart): number {
  return indicator.bucketSeconds ?? SECONDS_PER_DAY;
}

/** The events, where a share of them must succeed; else null. */
export async function explainEventsOf(
  part: ExcludingPart,
  options: ExplainOptions,
): Promise<EventsExplanation[] | null> {
  return part.inForce.target.objective.kind === 'success-ratio'
    ? explainEvents(await countsOf(part, options), {
        ...questionOf(part, options),
        bucketSeconds: bucketSecondsOf(part),
      }).map(inInstants)
    : null;
}

/** The values, where their mean is judged; else null. */
export async function explainValuesOf(
  part: ExcludingPart,
  options: ExplainOptions,
): Promise<ValuesExplanation[] | null> {
  return part.inForce.target.objective.kind === 'mean'
    ? explainValues(await valuesOf(part, options), {
        ...questionOf(part, options),
        bucketSeconds: bucketSecondsOf(part),
      }).map(inInstants)
    : null;
}

/** The slices, where a share of them must hold; else null. */
export async function explainSlicesOf(
  part: ExcludingPart,
  options: ExplainOptions,
): Promise<SlicesExplanation[] | null> {
  const { objective } = part.inForce.target;
  if (objective.kind !== 'value-slices') {
    return null;
  }
  const samples =
    part.indicator.stream === 'counts'
      ? await countsOf(part, options)
      : await valuesOf(part, options);
  return explainSlices(samples, {
    ...questionOf(part, options),
    sliceSeconds: objective.sliceSeconds ?? bucketSecondsOf(part),
    slice: objective.slice,
  }).map(inInstants);
}
