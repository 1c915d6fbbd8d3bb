import {
  explainEvents,
  explainSlices,
  explainValues,
  formatInstant,
  type EventsExplanation,
  type Interval,
  type SlicesExplanation,
  type ValuesExplanation,
} from '@service-levels/backstage-plugin-sla-common';
import type { ExcludingPart } from '../TargetPart';
import { questionOf, type ExplainOptions } from './PartToExplain';
import type { PartFacts } from './readPart';

const SECONDS_PER_DAY = 86_400;

function inInstants<T extends Interval>({ from, to, ...row }: T) {
  return { ...row, from: formatInstant(from), to: formatInstant(to) };
}

/** As wide as buckets are; before there is one nothing is known, however wide. */
function bucketSecondsOf({ indicator }: ExcludingPart): number {
  return indicator.bucketSeconds ?? SECONDS_PER_DAY;
}

/** The events, where a share of them must succeed; else null. */
export function explainEventsOf(
  part: ExcludingPart,
  facts: PartFacts,
  options: ExplainOptions,
): EventsExplanation[] | null {
  return part.inForce.target.objective.kind === 'success-ratio' &&
    facts.stream === 'counts'
    ? explainEvents(facts.facts, {
        ...questionOf(part, options),
        bucketSeconds: bucketSecondsOf(part),
      }).map(inInstants)
    : null;
}

/** The values, where their mean is judged; else null. */
export function explainValuesOf(
  part: ExcludingPart,
  facts: PartFacts,
  options: ExplainOptions,
): ValuesExplanation[] | null {
  return part.inForce.target.objective.kind === 'mean' &&
    facts.stream === 'values'
    ? explainValues(facts.facts, {
        ...questionOf(part, options),
        bucketSeconds: bucketSecondsOf(part),
      }).map(inInstants)
    : null;
}

/** The slices, where a share of them must hold; else null. */
export function explainSlicesOf(
  part: ExcludingPart,
  facts: PartFacts,
  options: ExplainOptions,
): SlicesExplanation[] | null {
  const { objective } = part.inForce.target;
  if (
    objective.kind !== 'value-slices' ||
    (facts.stream !== 'counts' && facts.stream !== 'values')
  ) {
    return null;
  }
  return explainSlices(facts.facts, {
    ...questionOf(part, options),
    sliceSeconds: objective.sliceSeconds ?? bucketSecondsOf(part),
    slice: objective.slice,
  }).map(inInstants);
}
