/** The parameters of the tab's address that open the explanation of a figure. */
export const EXPLAIN_PARAM = 'explain';
export const PERIOD_PARAM = 'period';

/** What opens on the tab the explanation of a target's figure; without a period, of its running one. */
export function explainQuery(targetId: string, period?: string): string {
  const query = new URLSearchParams({ [EXPLAIN_PARAM]: targetId });
  if (period !== undefined) {
    query.set(PERIOD_PARAM, period);
  }
  return `?${query}`;
}
