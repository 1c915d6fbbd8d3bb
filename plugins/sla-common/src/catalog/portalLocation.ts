import {
  ANNOTATION_EDIT_URL,
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  type Entity,
} from '@backstage/catalog-model';

/** The location of entities that the portal keeps. @public */
export const PORTAL_LOCATION = 'sla:portal';

/** Whether the portal keeps the entity, and no YAML declares it. @public */
export function isKeptInPortal(entity: Pick<Entity, 'metadata'>): boolean {
  return entity.metadata.annotations?.[ANNOTATION_LOCATION] === PORTAL_LOCATION;
}

/** What says of an entity that the portal keeps it, and where it is changed. */
export function annotationsOfPortal(editUrl?: string): Record<string, string> {
  return {
    [ANNOTATION_LOCATION]: PORTAL_LOCATION,
    [ANNOTATION_ORIGIN_LOCATION]: PORTAL_LOCATION,
    ...(editUrl !== undefined && { [ANNOTATION_EDIT_URL]: editUrl }),
  };
}
