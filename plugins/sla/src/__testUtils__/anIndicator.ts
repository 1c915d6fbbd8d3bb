import type { Indicator } from '@service-levels/backstage-plugin-sla-common';

/** The availability of Payments. */
export function anIndicator(changes: Partial<Indicator> = {}): Indicator {
  return {
    id: 'indicator-1',
    ref: 'system:default/payments/availability',
    entityRef: 'system:default/payments',
    name: 'availability',
    title: 'Availability',
    stream: 'states',
    unit: 'seconds',
    whereNothingReported: 'up',
    perCustomer: false,
    bucketSeconds: null,
    etag: 'etag-1',
    ...changes,
  };
}
