import { parseEntityRef } from '@backstage/catalog-model';

/** `system:default/payments` is searched for as "payments". */
export function namesOf(refs: readonly string[]): string {
  return refs.map(ref => parseEntityRef(ref).name).join(', ');
}
