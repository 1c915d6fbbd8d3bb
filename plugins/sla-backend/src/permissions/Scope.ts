import type { PermissionCriteria } from '@backstage/plugin-permission-common';

/** What a caller may see: everything, nothing, or what fits a filter. */
export type Scope<TFilter> =
  | { readonly kind: 'all' }
  | { readonly kind: 'none' }
  | { readonly kind: 'filter'; readonly criteria: PermissionCriteria<TFilter> };

/** What both scopes let see. */
export function bothOf<TFilter>(
  a: Scope<TFilter>,
  b: Scope<TFilter>,
): Scope<TFilter> {
  if (a.kind === 'none' || b.kind === 'none') {
    return { kind: 'none' };
  }
  if (a.kind === 'all') {
    return b;
  }
  if (b.kind === 'all') {
    return a;
  }
  return { kind: 'filter', criteria: { allOf: [a.criteria, b.criteria] } };
}
