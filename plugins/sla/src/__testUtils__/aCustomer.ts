import type {
  CustomerDetails,
  ListedCustomer,
} from '@service-levels/backstage-plugin-sla-common';

/** An internal customer that is the business owner of Payments, as both its page and the list show it. */
export function aCustomer(
  changes: Partial<CustomerDetails & ListedCustomer> = {},
): CustomerDetails & ListedCustomer {
  return {
    ref: 'customer:default/retail-banking',
    title: 'Retail Banking',
    type: 'internal',
    partOf: null,
    businessUnit: null,
    relationshipManager: null,
    serviceLevelManager: null,
    representatives: [],
    owns: ['system:default/payments'],
    uses: [],
    state: 'declared',
    home: 'catalog',
    kept: null,
    etag: null,
    conflicts: [],
    side: 'provider',
    attention: null,
    ...changes,
  };
}
