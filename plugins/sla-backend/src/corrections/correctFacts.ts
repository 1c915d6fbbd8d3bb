import type { FactCorrection } from './CorrectionsStore';

/** Of facts of one indicator, what holds with the corrections of single facts. */
export interface CorrectedFacts<TFact> {
  /** Facts that no correction is about, and those that stand in for others; these come last. */
  readonly facts: readonly TFact[];
  /** What was reported and does not hold, with the correction that says so. */
  readonly corrected: readonly {
    readonly fact: TFact;
    readonly correctionId: string;
  }[];
  /** Those of the facts that stand in for others, with the correction that states them. */
  readonly standIns: ReadonlyMap<TFact, string>;
}

/**
 * Leaves out the facts that corrections withdraw or replace, and adds what
 * stands in for them. Overrides of states come after: see `applyCorrections`.
 *
 * @param corrections - in the order in which they were made
 */
export function correctFacts<TFact>(options: {
  readonly facts: readonly TFact[];
  readonly corrections: readonly FactCorrection<TFact>[];
  readonly keyOf: (fact: TFact) => string;
  /** Whether a fact that stands in for another is asked for: by customer and time. */
  readonly isAskedFor: (fact: TFact) => boolean;
}): CorrectedFacts<TFact> {
  const { facts, corrections, keyOf, isAskedFor } = options;
  if (corrections.length === 0) {
    return { facts, corrected: [], standIns: new Map() };
  }
  // Of several about one fact the last one holds.
  const byKey = new Map(corrections.map(one => [one.key, one]));
  const kept: TFact[] = [];
  const corrected: { fact: TFact; correctionId: string }[] = [];
  for (const fact of facts) {
    const correction = byKey.get(keyOf(fact));
    if (correction === undefined) {
      kept.push(fact);
    } else {
      corrected.push({ fact, correctionId: correction.id });
    }
  }
  const standIns = new Map<TFact, string>();
  for (const { id, fact } of byKey.values()) {
    if (fact !== null && isAskedFor(fact)) {
      kept.push(fact);
      standIns.set(fact, id);
    }
  }
  return { facts: kept, corrected, standIns };
}
