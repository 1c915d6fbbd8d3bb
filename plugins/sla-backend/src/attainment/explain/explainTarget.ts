import {
  formatInstant,
  type ExplainedExclusion,
  type ExplanationPart,
} from '@service-levels/backstage-plugin-sla-common';
import type { CountedExclusion } from '../../exclusions/CountedExclusions';
import { withExclusions } from '../exclusionsOf';
import { judgePart } from '../judgeTarget';
import type { SummedPart } from '../sumParts';
import {
  explainEventsOf,
  explainSlicesOf,
  explainValuesOf,
} from './explainBuckets';
import { explainCasesOf } from './explainCasesOf';
import { explainIntervals, explainOutagesOf } from './explainStatesPart';
import { explainFinalDays, keptPart } from './explainFinalDays';
import type { FactsShown } from './FactsShown';
import { explainCorrections } from './explainCorrections';
import { formulaOf } from './formulaOf';
import type { ExplainOptions } from './PartToExplain';
import { readPart } from './readPart';

function tellExclusion(
  exclusion: CountedExclusion,
  shown: FactsShown,
): ExplainedExclusion {
  const isForOthers =
    exclusion.kind === 'declared' && shown.customers !== undefined;
  return {
    from: formatInstant(exclusion.from),
    to: formatInstant(exclusion.to),
    kind: exclusion.kind,
    id: exclusion.id,
    ground: exclusion.ground,
    reason: isForOthers ? null : exclusion.reason,
    declaredBy: exclusion.declaredBy,
    declaredAt: formatInstant(exclusion.declaredAt),
    approval: exclusion.approval,
    disputed: exclusion.disputed,
  };
}

async function explainPart(
  { part: summed, sums }: SummedPart,
  options: ExplainOptions,
): Promise<ExplanationPart> {
  // Where all days are stored it was not needed before.
  const part = await withExclusions(summed, options.countedExclusions);
  const { target, version, calendars } = part.inForce;
  // It is cut where another begins.
  const [{ calendar }] = calendars.filter(
    ({ span }) => part.span.from < span.to,
  );
  const { verdict } = judgePart(part, sums.sums, options);
  const kept = keptPart(part);
  const facts = await readPart(kept, options);
  return {
    agreementVersion: version.version,
    from: formatInstant(part.span.from),
    to: formatInstant(part.span.to),
    objective: target.objective,
    noData: target.noData,
    coverageFloor: target.coverageFloor,
    calendar,
    calendarOf: target.calendar === null ? 'agreement' : 'target',
    whereNothingReported: part.indicator.whereNothingReported,
    serviceSeconds: sums.sums.serviceSeconds,
    excludedSeconds: sums.sums.excludedSeconds,
    downSeconds: verdict.downSeconds,
    degradedSeconds: sums.sums.degradedSeconds,
    unknownSeconds: sums.sums.unknownSeconds,
    attained: verdict.attained,
    exclusions: part.exclusions.map(one => tellExclusion(one, options.shown)),
    corrections: await explainCorrections(kept, facts, options),
    formula: formulaOf(target.objective, verdict.attained),
    intervals: explainIntervals(part, facts, options),
    outages: explainOutagesOf(part, facts, options),
    events: explainEventsOf(kept, facts, options),
    values: explainValuesOf(kept, facts, options),
    slices: explainSlicesOf(kept, facts, options),
    finalDays: await explainFinalDays(part, options),
    cases: explainCasesOf(part, facts, options),
  };
}

/** Everything that the figure of a span was made of, part by part. */
export async function explainTarget(
  summed: readonly SummedPart[],
  options: ExplainOptions,
): Promise<ExplanationPart[]> {
  const parts: ExplanationPart[] = [];
  for (const part of summed) {
    parts.push(await explainPart(part, options));
  }
  return parts;
}
