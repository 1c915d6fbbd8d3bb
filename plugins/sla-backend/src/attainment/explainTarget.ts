import {
  explainStates,
  formatInstant,
  type ExplainedFact,
  type ExplainedInterval,
  type ExplainedPiece,
  type ExplanationPart,
  type StateFact,
} from '@service-levels/backstage-plugin-sla-common';
import type { MeasurementsStore } from '../measurements/MeasurementsStore';
import type { CountedExclusions } from '../exclusions/CountedExclusions';
import { concerns } from './Evidence';
import { exclusionsOf } from './exclusionsOf';
import { judgePart, type Question } from './judgeTarget';
import type { SummedPart } from './sumParts';
import type { ExcludingPart, TargetPart } from './TargetPart';

/** What a reader may know of the facts beneath a figure. */
export interface FactsShown {
  /** Notes for the provider. */
  readonly internal: boolean;
  /** Customers whose facts are told; undefined for everybody's. Others count, but nothing is said of them. */
  readonly customers: ReadonlySet<string> | undefined;
}

interface Options extends Question {
  readonly countedExclusions: CountedExclusions;
  readonly measurements: Pick<MeasurementsStore, 'factsIn'>;
  readonly shown: FactsShown;
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

/** The facts of a part, with their texts; also those of an outage that reaches over its edges. */
async function factsOf(
  { inForce, indicator, span }: TargetPart,
  { measurements, asOf }: Options,
): Promise<readonly StateFact[]> {
  const { objective } = inForce.target;
  const margin =
    'minimumOutageSeconds' in objective ? objective.minimumOutageSeconds : 0;
  const found = await measurements.factsIn({
    indicatorKeys: [indicator.key],
    from: span.from - margin,
    to: Math.min(span.to + margin, asOf),
    customers:
      inForce.version.terms.type === 'sla'
        ? new Set(inForce.version.concerns ?? [])
        : undefined,
  });
  return (found.get(indicator.key) ?? []).filter(fact =>
    concerns(inForce, fact),
  );
}

/** What was not plainly up, where a target is judged on states. */
async function intervalsOf(
  part: ExcludingPart,
  options: Options,
): Promise<ExplainedInterval[]> {
  const { target, version } = part.inForce;
  const { objective } = target;
  if (objective.kind !== 'availability') {
    return [];
  }
  const facts = await factsOf(part, options);
  const toInterval = (piece: ExplainedPiece): ExplainedInterval => ({
    from: formatInstant(piece.from),
    to: formatInstant(piece.to),
    seconds: piece.to - piece.from,
    state: piece.state,
    treatment: piece.treatment,
    badSeconds: piece.badSeconds,
    ongoing: piece.ongoing,
    facts: piece.factIndexes.map(i => explainFact(facts[i], options.shown)),
  });
  return explainStates({
    span: part.span,
    service: options.service.of(
      target.calendar ?? version.terms.calendar,
      version.terms.timeZone,
      part.span,
    ),
    exclusions: part.exclusions,
    facts,
    whereNothingReported: part.indicator.whereNothingReported ?? 'unknown',
    noData: target.noData,
    objective,
    asOf: options.asOf,
  }).map(toInterval);
}

/** What the version does not count of a part: where all days are stored it was not needed before. */
async function withExclusions(
  part: ExcludingPart,
  { countedExclusions }: Options,
): Promise<ExcludingPart> {
  const counted = await countedExclusions.counted({
    ...part.span,
    agreements: [part.agreement],
  });
  return { ...part, exclusions: exclusionsOf(part, counted) };
}

async function explainPart(
  { part: summed, sums }: SummedPart,
  options: Options,
): Promise<ExplanationPart> {
  const part = await withExclusions(summed, options);
  const { target, version } = part.inForce;
  const { verdict } = judgePart(part, sums.sums, options);
  return {
    agreementVersion: version.version,
    from: formatInstant(part.span.from),
    to: formatInstant(part.span.to),
    objective: target.objective,
    noData: target.noData,
    coverageFloor: target.coverageFloor,
    calendar: target.calendar ?? version.terms.calendar,
    calendarOf: target.calendar === null ? 'agreement' : 'target',
    whereNothingReported: part.indicator.whereNothingReported,
    serviceSeconds: sums.sums.serviceSeconds,
    excludedSeconds: sums.sums.excludedSeconds,
    downSeconds: verdict.downSeconds,
    degradedSeconds: sums.sums.degradedSeconds,
    unknownSeconds: sums.sums.unknownSeconds,
    attained: verdict.attained,
    intervals: await intervalsOf(part, options),
  };
}

/** Everything that the figure of a span was made of, part by part. */
export async function explainTarget(
  summed: readonly SummedPart[],
  options: Options,
): Promise<ExplanationPart[]> {
  const parts: ExplanationPart[] = [];
  for (const part of summed) {
    parts.push(await explainPart(part, options));
  }
  return parts;
}
