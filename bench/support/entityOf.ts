import { parseEntityRef, type Entity } from '@backstage/catalog-model';

/** An entity of a catalog, by its full ref. */
export function entityOf(ref: string, spec: Entity['spec']): Entity {
  const { kind, name } = parseEntityRef(ref);
  return {
    apiVersion: kind === 'customer' ? 'sla/v1alpha1' : 'backstage.io/v1alpha1',
    kind: kind[0].toLocaleUpperCase('en-US') + kind.slice(1),
    metadata: { name },
    spec,
  };
}
