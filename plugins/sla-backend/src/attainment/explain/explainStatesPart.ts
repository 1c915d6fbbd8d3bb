import {
  explainOutages,
  explainStates,
  formatInstant,
  type ExplainedFact,
  type ExplainedInterval,
  type OutageExplanation,
} from '@service-levels/backstage-plugin-sla-common';
import type { ExcludingPart } from '../TargetPart';
import { tellState, type FactsShown } from './FactsShown';
import { questionOf, type ExplainOptions } from './PartToExplain';
import type { PartFacts, StatesOfPart } from './readPart';

/** States as they are told, each once: corrections may cut one into several. */
function tellStates(
  { states }: StatesOfPart,
  indexes: readonly number[],
  shown: FactsShown,
): ExplainedFact[] {
  const origins = new Map(
    indexes.map(i => {
      const { fact, correctionId } = states[i];
      return [fact ?? correctionId, states[i]];
    }),
  );
  return [...origins.values()].map(state => tellState(state, shown));
}

/** What was not plainly up, where availability is judged. */
export function explainIntervals(
  part: ExcludingPart,
  facts: PartFacts,
  options: ExplainOptions,
): ExplainedInterval[] {
  const { objective } = part.inForce.target;
  if (objective.kind !== 'availability' || facts.stream !== 'states') {
    return [];
  }
  return explainStates({
    ...questionOf(part, options),
    span: part.span,
    facts: facts.states,
    whereNothingReported: part.indicator.whereNothingReported ?? 'unknown',
    objective,
  }).map(({ from, to, factIndexes, ...piece }) => ({
    ...piece,
    from: formatInstant(from),
    to: formatInstant(to),
    seconds: to - from,
    facts: tellStates(facts, factIndexes, options.shown),
  }));
}

/** The outages, where they are counted or measured; else null. */
export function explainOutagesOf(
  part: ExcludingPart,
  facts: PartFacts,
  options: ExplainOptions,
): OutageExplanation[] | null {
  const { objective } = part.inForce.target;
  if (
    (objective.kind !== 'outage-count' &&
      objective.kind !== 'longest-outage') ||
    facts.stream !== 'states'
  ) {
    return null;
  }
  return explainOutages({
    ...questionOf(part, options, facts.window),
    objective,
    facts: {
      stream: 'states',
      whereNothingReported: part.indicator.whereNothingReported ?? 'unknown',
      facts: facts.states,
    },
  }).map(({ from, to, factIndexes, ...outage }) => ({
    ...outage,
    from: formatInstant(from),
    to: formatInstant(to),
    facts: tellStates(facts, factIndexes, options.shown),
  }));
}
