import type { Entity } from '@backstage/catalog-model';

/** The kind of customers in the catalog. @public */
export const CUSTOMER_KIND = 'Customer';

/** The only version in which the kind is ours. @public */
export const CUSTOMER_API_VERSION = 'sla/v1alpha1';

/**
 * A customer in the catalog. Refs may be shortened as elsewhere in the
 * catalog; the namespace is the customer's own.
 *
 * @public
 */
export interface CustomerEntity extends Entity {
  apiVersion: typeof CUSTOMER_API_VERSION;
  kind: typeof CUSTOMER_KIND;
  spec: {
    type: 'internal' | 'external';
    /** Language of reports and pages for this customer, such as `de`. */
    language?: string;
    /** The customer that this one belongs to. */
    partOf?: string;
    /** Group of the organization; internal customers only. */
    businessUnit?: string;
    relationshipManager?: string;
    relationshipManagerDeputy?: string;
    serviceLevelManager?: string;
    serviceLevelManagerDeputy?: string;
    /** Users or groups of the portal; contacts outside are kept in the portal. */
    representatives?: string[];
    owns?: string[];
    uses?: string[];
    /** Days after which the relationship manager ought to have been in touch. */
    contactCadenceDays?: number;
  };
}

/** Whether an entity is a customer of ours, and not another kind of that name. @public */
export function isCustomerEntity(entity: Entity): entity is CustomerEntity {
  return (
    entity.apiVersion === CUSTOMER_API_VERSION && entity.kind === CUSTOMER_KIND
  );
}
