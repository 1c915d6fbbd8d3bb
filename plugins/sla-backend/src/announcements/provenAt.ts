import type { WindowProof } from './database/readProofs';
import type { WindowOccurrence } from '../maintenance/StoredWindow';

/** When one customer has an occurrence announced; undefined where it was never told. */
function toldAt(
  { from }: Pick<WindowOccurrence, 'from'>,
  told: readonly WindowProof[],
): number | undefined {
  if (told.length === 0) {
    return undefined;
  }
  const valid = told.filter(
    ({ withdrawnAt }) => withdrawnAt === null || withdrawnAt > from,
  );
  return valid.length === 0 ? Infinity : Math.min(...valid.map(({ at }) => at));
}

/**
 * When an occurrence was announced to the customers of an agreement: where any
 * of them was told of it, from the latest of their first proofs on; else as the
 * window says (ADR 23).
 *
 * An announcement is of the times that lie wholly in the span that it names, so
 * that a window that moved afterwards has to be announced again. One that was
 * withdrawn before an occurrence began gives no notice of it, and the window's
 * own time does not count instead: the customer was told that it does not hold
 * (ADR 29).
 *
 * @param customers - refs of all whom the agreement holds for
 * @returns epoch seconds; Infinity where what a customer was told is withdrawn
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
    return toldAt(occurrence, told) ?? [];
  });
  return firsts.length === 0 ? occurrence.announcedAt : Math.max(...firsts);
}
