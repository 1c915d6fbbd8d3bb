import type { Entity } from '@backstage/catalog-model';

/** Somebody in the catalog, with the name that people know. */
export function aUser(name: string, displayName: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name, namespace: 'default' },
    spec: { profile: { displayName } },
  };
}
