import { parseEntityRef } from '@backstage/catalog-model';

/** Where the page of a customer is. */
export function customerPage(ref: string): string {
  const { namespace, name } = parseEntityRef(ref);
  return `/sla/customers/${encodeURIComponent(namespace)}/${encodeURIComponent(
    name,
  )}`;
}
