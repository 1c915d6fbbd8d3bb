import type { WindowProof } from './database/readProofs';
import type { WindowOccurrence } from '../maintenance/StoredWindow';

/**
 * When an occurrence was announced to the customers of an agreement: where any
 * of them was told of it, from the latest of their first proofs on; else as the
 * window says (ADR 23).
 *
 * An announcement is of the times that lie wholly in the span that it names, so
 * that a window that moved afterwards has to be announced again.
 *
 * @param customers - refs of all whom the agreement holds for
 * @returns epoch seconds
 */
export function provenAt(
  occurrence: Pick<
    WindowOccurrence,
    'windowId' | 'from' | 'to' | 'announcedAt'
  >,
  customers: readonly string[],
  proofs: readonly WindowProof[],
): number {
  const of = proofs.filter(
    proof =>
      proof.windowId === occurrence.windowId &&
      proof.from <= occurrence.from &&
      proof.to >= occurrence.to,
  );
  const firsts = customers.flatMap(ref => {
    const told = of.filter(({ customerRef }) => customerRef === ref);
    return told.length === 0 ? [] : [Math.min(...told.map(({ at }) => at))];
  });
  return firsts.length === 0 ? occurrence.announcedAt : Math.max(...firsts);
}
