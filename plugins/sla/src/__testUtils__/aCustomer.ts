import type { CustomerDetails } from '@service-levels/backstage-plugin-sla-common';

/** An internal customer that is the business owner of Payments. */
export function aCustomer(
  changes: Partial<CustomerDetails> = {},
): CustomerDetails {
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
    ...changes,
  };
}
