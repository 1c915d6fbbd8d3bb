import {
  formatInstant,
  parseInstant,
  type CorrectedFact,
  type ExplainedCorrection,
  type Explanation,
  type ReportedTarget,
} from '@service-levels/backstage-plugin-sla-common';

type Correction = ReportedTarget['corrections'][number];

function beginOf(fact: CorrectedFact): string {
  switch (fact.stream) {
    case 'states':
      return fact.from;
    case 'cases':
      return fact.opened;
    default:
      return fact.start;
  }
}

/** Null where it goes on. */
function endOf(fact: CorrectedFact): string | null {
  switch (fact.stream) {
    case 'states':
      return fact.to;
    case 'cases':
      return fact.resolved;
    default:
      return formatInstant(parseInstant(fact.start) + fact.seconds);
  }
}

/** The time that a correction is about: of what it states, else of what it withdraws. */
function toCorrection(correction: ExplainedCorrection): Correction {
  const { before, after, reason } = correction;
  const facts = after.length > 0 ? after : before;
  const begins = facts.map(beginOf).sort();
  const ends = facts.map(endOf);
  return {
    from: begins.at(0) ?? null,
    to: ends.includes(null) ? null : ends.sort().at(-1) ?? null,
    reason: reason ?? '',
  };
}

/** What people put right in what was reported of a target, each once. */
export function correctionsOf({ parts }: Explanation): readonly Correction[] {
  const byId = new Map(
    parts.flatMap(({ corrections }) =>
      corrections.map(correction => [correction.id, correction] as const),
    ),
  );
  return [...byId.values()].map(toCorrection);
}
