import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  parseEntityRef,
} from '@backstage/catalog-model';
import type { CustomerDeclaration, CustomerDeputy } from '../model/customer';
import {
  CUSTOMER_API_VERSION,
  CUSTOMER_KIND,
  type CustomerEntity,
} from './CustomerEntity';

/** The location of entities that the portal keeps. @public */
export const PORTAL_LOCATION = 'sla:portal';

/** Whether the portal keeps the entity, and no YAML declares it. @public */
export function isKeptInPortal(entity: CustomerEntity): boolean {
  return entity.metadata.annotations?.[ANNOTATION_LOCATION] === PORTAL_LOCATION;
}

function deputyOn(
  date: string,
  deputy: CustomerDeputy | null,
): string | undefined {
  if (
    deputy === null ||
    (deputy.from !== null && date < deputy.from) ||
    (deputy.to !== null && date > deputy.to)
  ) {
    return undefined;
  }
  return deputy.ref;
}

/**
 * A customer that the portal keeps, as the catalog has it.
 *
 * @param date - the day (of UTC), since deputies may stand in for a time
 * @public
 */
export function toCustomerEntity(
  ref: string,
  kept: CustomerDeclaration,
  date: string,
): CustomerEntity {
  const { namespace, name } = parseEntityRef(ref);
  return {
    apiVersion: CUSTOMER_API_VERSION,
    kind: CUSTOMER_KIND,
    metadata: {
      name,
      namespace,
      title: kept.title,
      description: kept.description ?? undefined,
      annotations: {
        [ANNOTATION_LOCATION]: PORTAL_LOCATION,
        [ANNOTATION_ORIGIN_LOCATION]: PORTAL_LOCATION,
      },
    },
    spec: {
      type: kept.type,
      language: kept.language ?? undefined,
      partOf: kept.partOf ?? undefined,
      businessUnit: kept.businessUnit ?? undefined,
      relationshipManager: kept.relationshipManager ?? undefined,
      relationshipManagerDeputy: deputyOn(date, kept.relationshipManagerDeputy),
      serviceLevelManager: kept.serviceLevelManager ?? undefined,
      serviceLevelManagerDeputy: deputyOn(date, kept.serviceLevelManagerDeputy),
      representatives: kept.representatives,
      owns: kept.owns,
      uses: kept.uses,
      contactCadenceDays: kept.contactCadenceDays ?? undefined,
    },
  };
}
