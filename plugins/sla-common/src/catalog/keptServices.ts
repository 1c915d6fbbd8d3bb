import { parseEntityRef, type SystemEntity } from '@backstage/catalog-model';
import type { ServiceDeclaration } from '../model/keptService';
import { annotationsOfPortal } from './portalLocation';

/**
 * A service that the portal keeps, as the catalog has it.
 *
 * @param editUrl - where it is changed; the catalog's page of it leads there
 * @public
 */
export function toSystemEntity(
  ref: string,
  kept: ServiceDeclaration,
  editUrl?: string,
): SystemEntity {
  const { namespace, name } = parseEntityRef(ref);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: {
      name,
      namespace,
      title: kept.title,
      description: kept.description ?? undefined,
      annotations: annotationsOfPortal(editUrl),
    },
    spec: { owner: kept.owner, domain: kept.domain ?? undefined },
  };
}
