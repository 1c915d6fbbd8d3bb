import {
  explainOutages,
  explainStates,
  formatInstant,
  outagesTouching,
  type ExplainedInterval,
  type Interval,
  type OutageExplanation,
  type StateFact,
} from '@service-levels/backstage-plugin-sla-common';
import { concerns } from '../Evidence';
import { hullOf } from '../exclusionsOf';
import type { ExcludingPart } from '../TargetPart';
import { tellFact } from './FactsShown';
import { customersOf, questionOf, type ExplainOptions } from './PartToExplain';

/** The facts of a part with their texts, and the window that they are known in. */
interface KnownStates {
  readonly window: Interval;
  readonly facts: readonly StateFact[];
}

/** Reads on until every outage that touches the part is known whole. */
async function readStates(
  part: ExcludingPart,
  { measurements, asOf }: ExplainOptions,
): Promise<KnownStates> {
  const { inForce, indicator } = part;
  const { objective } = inForce.target;
  const { span } = part;
  let window: Interval = span;
  for (;;) {
    const found = await measurements.factsIn({
      indicatorKeys: [indicator.key],
      ...window,
      customers: customersOf(part),
    });
    const facts = (found.get(indicator.key) ?? []).filter(fact =>
      concerns(inForce, fact),
    );
    const outages =
      objective.kind === 'availability' ||
      objective.kind === 'outage-count' ||
      objective.kind === 'longest-outage'
        ? outagesTouching({ objective, facts, span, asOf })
        : [];
    const needed = hullOf([window, ...outages]) ?? window;
    if (needed.from === window.from && needed.to === window.to) {
      return { window, facts };
    }
    window = needed;
  }
}

/** What was not plainly up, where availability is judged. */
export async function explainIntervals(
  part: ExcludingPart,
  options: ExplainOptions,
): Promise<ExplainedInterval[]> {
  const { objective } = part.inForce.target;
  if (objective.kind !== 'availability') {
    return [];
  }
  const { facts } = await readStates(part, options);
  return explainStates({
    ...questionOf(part, options),
    span: part.span,
    facts,
    whereNothingReported: part.indicator.whereNothingReported ?? 'unknown',
    objective,
  }).map(({ from, to, factIndexes, ...piece }) => ({
    ...piece,
    from: formatInstant(from),
    to: formatInstant(to),
    seconds: to - from,
    facts: factIndexes.map(i => tellFact(facts[i], options.shown)),
  }));
}

/** The outages, where they are counted or measured; else null. */
export async function explainOutagesOf(
  part: ExcludingPart,
  options: ExplainOptions,
): Promise<OutageExplanation[] | null> {
  const { objective } = part.inForce.target;
  if (
    objective.kind !== 'outage-count' &&
    objective.kind !== 'longest-outage'
  ) {
    return null;
  }
  const { window, facts } = await readStates(part, options);
  return explainOutages({
    ...questionOf(part, options, window),
    objective,
    facts: {
      stream: 'states',
      whereNothingReported: part.indicator.whereNothingReported ?? 'unknown',
      facts,
    },
  }).map(({ from, to, factIndexes, ...outage }) => ({
    ...outage,
    from: formatInstant(from),
    to: formatInstant(to),
    facts: factIndexes.map(i => tellFact(facts[i], options.shown)),
  }));
}
