import {
  explainStates,
  formatInstant,
  judgeStates,
  type ExplainedFact,
  type ExplainedPiece,
  type ExplanationPart,
  type StateFact,
} from '@service-levels/backstage-plugin-sla-common';
import { partsOf, type Evidence, type PartToJudge } from './judgeTarget';
import type { TargetSpan } from './askedSpans';
import type { JudgedTarget } from './JudgedTarget';

function explainFact(fact: StateFact, showInternal: boolean): ExplainedFact {
  return {
    id: fact.id,
    note: showInternal ? fact.note : null,
    publicNote: fact.publicNote,
    cause: fact.cause,
  };
}

function explainPart(
  part: PartToJudge,
  evidence: Evidence,
  showInternal: boolean,
): ExplanationPart {
  const { target, version } = part.inForce;
  const verdict = judgeStates(part.input);
  const toInterval = (piece: ExplainedPiece) => ({
    from: formatInstant(piece.from),
    to: formatInstant(piece.to),
    seconds: piece.to - piece.from,
    state: piece.state,
    treatment: piece.treatment,
    badSeconds: piece.badSeconds,
    ongoing: piece.ongoing,
    facts: piece.factIndexes.map(i =>
      explainFact(evidence.facts[i], showInternal),
    ),
  });
  return {
    agreementVersion: version.version,
    from: formatInstant(part.input.span.from),
    to: formatInstant(part.input.span.to),
    objective: target.objective,
    noData: target.noData,
    coverageFloor: target.coverageFloor,
    calendar: target.calendar ?? version.terms.calendar,
    calendarOf: target.calendar === null ? 'agreement' : 'target',
    whereNothingReported: evidence.whereNothingReported,
    serviceSeconds: verdict.serviceSeconds,
    excludedSeconds: verdict.excludedSeconds,
    downSeconds: verdict.downSeconds,
    degradedSeconds: verdict.degradedSeconds,
    unknownSeconds: verdict.unknownSeconds,
    attained: verdict.attained,
    intervals: explainStates(part.input).map(toInterval),
  };
}

/**
 * Everything that the figure of a span was made of.
 *
 * @param options.showInternal - whether the reader may see notes for the provider
 */
export function explainTarget(
  judged: JudgedTarget,
  span: TargetSpan,
  options: { readonly evidence: Evidence; readonly showInternal: boolean },
): ExplanationPart[] {
  const { evidence, showInternal } = options;
  return partsOf(judged, span, evidence).map(part =>
    explainPart(part, evidence, showInternal),
  );
}
