import {
  compileCalendar,
  explainCases,
  formatInstant,
  type CaseExplanation,
} from '@service-levels/backstage-plugin-sla-common';
import { concerns } from '../Evidence';
import type { ExcludingPart } from '../TargetPart';
import { isTold } from './FactsShown';
import { customersOf, type ExplainOptions } from './PartToExplain';

function orNull(instant: number | null): string | null {
  return instant === null ? null : formatInstant(instant);
}

/** The cases, where they must be answered or resolved in time; else null. */
export async function explainCasesOf(
  part: ExcludingPart,
  { measurements, shown, asOf }: ExplainOptions,
): Promise<CaseExplanation[] | null> {
  const { inForce, indicator, span } = part;
  const { target, version } = inForce;
  const { objective } = target;
  if (objective.kind !== 'cases-in-time') {
    return null;
  }
  const found = await measurements.casesIn({
    indicatorKeys: [indicator.key],
    ...span,
    customers: customersOf(part),
  });
  const facts = (found.get(indicator.key) ?? []).filter(fact =>
    concerns(inForce, fact),
  );
  return explainCases({
    facts,
    objective,
    span,
    clock: compileCalendar(
      target.calendar ?? version.terms.calendar,
      version.terms.timeZone,
    ),
    asOf,
  }).map(({ factIndex, ...explained }) => {
    const fact = facts[factIndex];
    return {
      id: isTold(fact, shown) ? fact.id : null,
      category: fact.category,
      opened: formatInstant(fact.opened),
      responded: orNull(fact.responded),
      resolved: orNull(fact.resolved),
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
