import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import type { Scope } from './Scope';

function fits<TFilter extends object>(
  criteria: PermissionCriteria<TFilter>,
  fitsFilter: (filter: TFilter) => boolean,
): boolean {
  if ('allOf' in criteria) {
    return criteria.allOf.every(one => fits(one, fitsFilter));
  }
  if ('anyOf' in criteria) {
    return criteria.anyOf.some(one => fits(one, fitsFilter));
  }
  if ('not' in criteria) {
    return !fits(criteria.not, fitsFilter);
  }
  return fitsFilter(criteria);
}

/**
 * Whether a scope has something that is not stored yet; what is stored is
 * found by a query (`whereVisible.ts`).
 */
export function fitsScope<TFilter extends object>(
  scope: Scope<TFilter>,
  fitsFilter: (filter: TFilter) => boolean,
): boolean {
  switch (scope.kind) {
    case 'all':
      return true;
    case 'none':
      return false;
    case 'filter':
      return fits(scope.criteria, fitsFilter);
    default:
      return scope satisfies never;
  }
}
