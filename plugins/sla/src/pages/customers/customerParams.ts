import { parseEntityRef } from '@backstage/catalog-model';

/** The parts of the address of a customer's page. */
export function customerParams(ref: string): {
  readonly namespace: string;
  readonly name: string;
} {
  const { namespace, name } = parseEntityRef(ref);
  return { namespace, name };
}
