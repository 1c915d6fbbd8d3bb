import type { ExplainedFact } from '@service-levels/backstage-plugin-sla-common';
import type { CorrectedState } from '../../corrections/correctStates';

/** What a reader may know of the facts beneath a figure. */
export interface FactsShown {
  /** Notes for the provider. */
  readonly internal: boolean;
  /** Customers whose facts are told; undefined for everybody's. Others count, but nothing is said of them. */
  readonly customers: ReadonlySet<string> | undefined;
}

/** Whether a reader is told more of a fact than that it counts. */
export function isTold(
  { customer }: { readonly customer: string | null },
  shown: FactsShown,
): boolean {
  return (
    customer === null ||
    shown.customers === undefined ||
    shown.customers.has(customer)
  );
}

/** A state as it is told to a reader: one that was reported, or that a correction states. */
export function tellState(
  { fact, correctionId }: CorrectedState,
  shown: FactsShown,
): ExplainedFact {
  if (fact === null) {
    return {
      id: null,
      note: null,
      publicNote: null,
      cause: null,
      correctionId,
    };
  }
  const told = isTold(fact, shown);
  return {
    correctionId,
    id: told ? fact.id : null,
    note: shown.internal ? fact.note : null,
    publicNote: told ? fact.publicNote : null,
    cause: told ? fact.cause : null,
  };
}
