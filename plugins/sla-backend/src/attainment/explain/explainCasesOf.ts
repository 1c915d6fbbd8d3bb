import {
  compileCalendars,
  explainCases,
  formatInstant,
  type CaseExplanation,
} from '@service-levels/backstage-plugin-sla-common';
import type { ExcludingPart } from '../TargetPart';
import { isTold } from './FactsShown';
import type { ExplainOptions } from './PartToExplain';
import type { PartFacts } from './readPart';

function orNull(instant: number | null): string | null {
  return instant === null ? null : formatInstant(instant);
}

/** The cases, where they must be answered or resolved in time; else null. */
export function explainCasesOf(
  { inForce, span }: ExcludingPart,
  known: PartFacts,
  { shown, asOf }: ExplainOptions,
): CaseExplanation[] | null {
  const { target, version, calendars } = inForce;
  const { objective } = target;
  if (objective.kind !== 'cases-in-time' || known.stream !== 'cases') {
    return null;
  }
  const { facts, standIns } = known;
  return explainCases({
    facts,
    objective,
    span,
    clock: compileCalendars(calendars, version.terms.timeZone),
    asOf,
  }).map(({ factIndex, ...explained }) => {
    const fact = facts[factIndex];
    return {
      id: isTold(fact, shown) ? fact.id : null,
      category: fact.category,
      opened: formatInstant(fact.opened),
      responded: orNull(fact.responded),
      resolved: orNull(fact.resolved),
      correctionId: standIns.get(fact) ?? null,
      treatment: explained.treatment,
      elapsedSeconds: explained.elapsedSeconds,
      deadline: orNull(explained.deadline),
      decidedAt: orNull(explained.decidedAt),
      pauses: explained.pauses.map(({ from, to, reason }) => ({
        from: formatInstant(from),
        to: orNull(to),
        reason,
      })),
    };
  });
}
