import {
  formatInstant,
  clip,
  type CaseFact,
  type CorrectedFact,
  type Correction,
  type CountFact,
  type ExplainedCorrection,
  type Interval,
  type StateFact,
  type ValueFact,
} from '@service-levels/backstage-plugin-sla-common';
import type { CorrectedFacts } from '../../corrections/correctFacts';
import type { ExcludingPart } from '../TargetPart';
import { isTold, type FactsShown } from './FactsShown';
import type { ExplainOptions } from './PartToExplain';
import type { PartFacts, StatesOfPart } from './readPart';

/** What a correction changed in a part. */
interface Change {
  readonly before: CorrectedFact[];
  readonly after: CorrectedFact[];
}

/** What corrections changed, by their ids. */
type Changes = ReadonlyMap<string, Change>;

function orNull(instant: number | null): string | null {
  return instant === null ? null : formatInstant(instant);
}

function tellReported(
  { id, state, from, to, customer }: StateFact,
  shown: FactsShown,
): CorrectedFact {
  return {
    stream: 'states',
    id: isTold({ customer }, shown) ? id : null,
    state,
    from: formatInstant(from),
    to: orNull(to),
  };
}

function tellCount({ start, seconds, good, total }: CountFact): CorrectedFact {
  return {
    stream: 'counts',
    start: formatInstant(start),
    seconds,
    good,
    total,
  };
}

function tellValue({ start, seconds, value }: ValueFact): CorrectedFact {
  return { stream: 'values', start: formatInstant(start), seconds, value };
}

function tellCase(fact: CaseFact, shown: FactsShown): CorrectedFact {
  return {
    stream: 'cases',
    id: isTold(fact, shown) ? fact.id : null,
    opened: formatInstant(fact.opened),
    responded: orNull(fact.responded),
    resolved: orNull(fact.resolved),
  };
}

function isIn(
  { from, to }: { readonly from: number; readonly to: number | null },
  span: Interval,
): boolean {
  return clip([{ from, to: to ?? Infinity }], span).length > 0;
}

/** States that were withdrawn, and intervals that stand over what was reported. */
function changesOfStates(
  { corrected, overrides, reported }: StatesOfPart,
  span: Interval,
  shown: FactsShown,
): Changes {
  const changes = new Map<string, Change>();
  for (const { fact, correctionId } of corrected) {
    if (isIn(fact, span)) {
      changes.set(correctionId, {
        before: [tellReported(fact, shown)],
        after: [],
      });
    }
  }
  for (const { id, state, from, to } of overrides) {
    const stated = { from, to: to ?? Infinity };
    if (isIn(stated, span)) {
      changes.set(id, {
        before: reported
          .filter(fact => isIn(fact, stated))
          .map(fact => tellReported(fact, shown)),
        after: [
          {
            stream: 'states',
            id: null,
            state,
            from: formatInstant(from),
            to: orNull(to),
          },
        ],
      });
    }
  }
  return changes;
}

function changesOfFacts<TFact>(
  { corrected, standIns }: CorrectedFacts<TFact>,
  tell: (fact: TFact) => CorrectedFact,
): Changes {
  const changes = new Map<string, Change>();
  const changeOf = (id: string) => {
    const change = changes.get(id) ?? { before: [], after: [] };
    changes.set(id, change);
    return change;
  };
  for (const { fact, correctionId } of corrected) {
    changeOf(correctionId).before.push(tell(fact));
  }
  for (const [fact, correctionId] of standIns) {
    changeOf(correctionId).after.push(tell(fact));
  }
  return changes;
}

function changesOf(facts: PartFacts, span: Interval, shown: FactsShown) {
  switch (facts.stream) {
    case 'states':
      return changesOfStates(facts, span, shown);
    case 'counts':
      return changesOfFacts(facts, tellCount);
    case 'values':
      return changesOfFacts(facts, tellValue);
    default:
      return changesOfFacts(facts, fact => tellCase(fact, shown));
  }
}

function tellCorrection(
  correction: Correction,
  change: Change,
  shown: FactsShown,
): ExplainedCorrection {
  const isForOthers = shown.customers !== undefined;
  const { id, kind, approvedBy, createdBy, createdAt } = correction;
  return {
    id,
    kind,
    reason: isForOthers ? null : correction.reason,
    evidence: isForOthers ? null : correction.evidence,
    approvedBy,
    createdBy,
    createdAt,
    ...change,
  };
}

/** What people put right in what was reported of a part, oldest first. */
export async function explainCorrections(
  part: ExcludingPart,
  facts: PartFacts,
  { source, shown }: ExplainOptions,
): Promise<ExplainedCorrection[]> {
  const changes = changesOf(facts, part.span, shown);
  const corrections = await source.corrections.byIds([...changes.keys()]);
  return corrections
    .flatMap(correction => {
      const change = changes.get(correction.id);
      return change === undefined
        ? []
        : [tellCorrection(correction, change, shown)];
    })
    .sort(
      (a, b) =>
        a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id),
    );
}
