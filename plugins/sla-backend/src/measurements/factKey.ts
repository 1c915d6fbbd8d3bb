/**
 * The key of a state within its indicator: its event id, or, where the source
 * has none, when it began and whom it concerns. The prefixes keep an id that
 * looks like the other form apart from it.
 */
export function factKey(fact: {
  readonly id: string | null;
  readonly from: number;
  readonly customer: string | null;
}): string {
  return fact.id === null
    ? `at:${fact.from}:${fact.customer ?? ''}`
    : `id:${fact.id}`;
}
