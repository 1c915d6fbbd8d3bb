import { parseEntityRef } from '@backstage/catalog-model';
import type { CustomerDeclaration, CustomerDeputy } from '../model/customer';
import {
  CUSTOMER_API_VERSION,
  CUSTOMER_KIND,
  type CustomerEntity,
} from './CustomerEntity';
import { annotationsOfPortal } from './portalLocation';

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
      annotations: annotationsOfPortal(),
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
