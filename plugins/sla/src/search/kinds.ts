import type { SearchResult } from '@backstage/plugin-search-common';

/** What of ours the portal's search finds. */
export type FoundKind = 'customer' | 'agreement' | 'requirement';

/** Whether a result is of this kind. */
export function isFound(kind: FoundKind) {
  return ({ type }: Pick<SearchResult, 'type'>): boolean =>
    type === `sla-${kind}`;
}
