import {
  applyCorrections,
  type StateFact,
} from '@service-levels/backstage-plugin-sla-common';
import { factKey } from '../measurements/factKey';
import type { JudgedFact } from '../measurements/MeasurementsStore';
import { correctFacts, type CorrectedFacts } from './correctFacts';
import type { CorrectionsInForce } from './CorrectionsStore';

/** A state as it stands after corrections, and where it comes from. */
export interface CorrectedState extends JudgedFact {
  /** What was reported; null where a correction states it. */
  readonly fact: StateFact | null;
  /** The correction that states it; null where it was reported. */
  readonly correctionId: string | null;
}

/** Reported states as they stand after corrections, and the facts that were withdrawn. */
export interface CorrectedStates
  extends Pick<CorrectedFacts<StateFact>, 'corrected'> {
  readonly states: readonly CorrectedState[];
}

/**
 * Leaves out the states that were withdrawn, then lets each override stand in
 * its interval over all that is left. An override concerns everybody.
 */
export function correctStates(
  reported: readonly StateFact[],
  { states, overrides }: Pick<CorrectionsInForce, 'states' | 'overrides'>,
): CorrectedStates {
  const { facts, corrected } = correctFacts({
    facts: reported,
    corrections: states,
    keyOf: factKey,
    // A state is withdrawn, and never replaced by another one.
    isAskedFor: () => false,
  });
  return {
    corrected,
    states: applyCorrections(facts, overrides).map(piece => {
      const { state, from, to, correctionId } = piece;
      const fact = piece.factIndex === null ? null : facts[piece.factIndex];
      const customer = fact === null ? null : fact.customer;
      return { state, from, to, customer, fact, correctionId };
    }),
  };
}
