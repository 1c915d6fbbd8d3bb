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

/** What a reader may know of the facts beneath a figure. */
export interface FactsShown {
  /** Notes for the provider. */
  readonly internal: boolean;
  /** Customers whose facts are told; undefined for everybody's. Others count, but nothing is said of them. */
  readonly customers: ReadonlySet<string> | undefined;
}

function explainFact(fact: StateFact, shown: FactsShown): ExplainedFact {
  const isTold =
    fact.customer === null ||
    shown.customers === undefined ||
    shown.customers.has(fact.customer);
  return {
    id: isTold ? fact.id : null,
    note: shown.internal ? fact.note : null,
    publicNote: isTold ? fact.publicNote : null,
    cause: isTold ? fact.cause : null,
  };
}

function explainPart(
  part: PartToJudge<StateFact>,
  evidence: Evidence<StateFact>,
  shown: FactsShown,
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
    facts: piece.factIndexes.map(i => explainFact(part.input.facts[i], shown)),
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

/** Everything that the figure of a span was made of. */
export function explainTarget(
  judged: JudgedTarget,
  span: TargetSpan,
  options: {
    readonly evidence: Evidence<StateFact>;
    readonly shown: FactsShown;
  },
): ExplanationPart[] {
  const { evidence, shown } = options;
  return partsOf(judged, span, evidence).map(part =>
    explainPart(part, evidence, shown),
  );
}
