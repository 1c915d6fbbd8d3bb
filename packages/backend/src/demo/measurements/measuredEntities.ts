import type { Measured } from './Measured';

const ACME = 'customer:default/acme-logistics';

/** The trading systems are slow at times; when they fail it is in `incidents`. */
const TRADING = { perMonth: 3, minutes: 18, degraded: 1 };

/** What is measured in the demo. Some of it belongs to no agreement, as in life. */
export const measuredEntities: readonly Measured[] = [
  // Banking
  {
    entityRef: 'system:default/payments',
    perMonth: 4,
    minutes: 12,
    sometimesOnly: ACME,
  },
  { entityRef: 'component:default/payments-api', perMonth: 3, minutes: 6 },
  { entityRef: 'component:default/payments-gateway', perMonth: 2, minutes: 9 },
  { entityRef: 'component:default/fraud-check', perMonth: 2, minutes: 5 },
  { entityRef: 'component:default/core-ledger', perMonth: 1.5, minutes: 7 },
  { entityRef: 'api:default/payments-api', perMonth: 1, minutes: 4 },
  { entityRef: 'resource:default/payments-db', perMonth: 0.4, minutes: 6 },
  { entityRef: 'system:default/lending', perMonth: 2, minutes: 35 },
  { entityRef: 'component:default/credit-scoring', perMonth: 2, minutes: 25 },
  { entityRef: 'system:default/customer-portal', perMonth: 3, minutes: 14 },
  { entityRef: 'component:default/portal-identity', perMonth: 1, minutes: 9 },
  // Foreign trade
  { entityRef: 'system:default/exchange-rates', ...TRADING },
  { entityRef: 'system:default/letters-of-credit', ...TRADING },
  { entityRef: 'system:default/settlement', ...TRADING },
  { entityRef: 'component:default/rates-feed', perMonth: 2, minutes: 8 },
  // Supply chain
  { entityRef: 'system:default/logistics-hub', perMonth: 3, minutes: 32 },
  { entityRef: 'system:default/warehouse-control', perMonth: 3, minutes: 20 },
  { entityRef: 'component:default/tracking-service', perMonth: 2, minutes: 15 },
  {
    // Agreed with the supplier, but nobody thought of how to measure it.
    entityRef: 'component:default/carrier-gateway',
    perMonth: 0,
    minutes: 0,
    source: 'nobody',
  },
  // Corporate services
  { entityRef: 'system:default/hr-core', perMonth: 1, minutes: 40 },
  {
    // Agreed around the clock, but looked at in office hours alone.
    entityRef: 'component:default/time-recording',
    perMonth: 1,
    minutes: 20,
    source: 'probe-in-office-hours',
  },
  {
    entityRef: 'system:default/reporting',
    perMonth: 1.5,
    minutes: 45,
    source: 'probe',
  },
  // Platform
  {
    entityRef: 'system:default/single-sign-on',
    perMonth: 1,
    minutes: 6,
    source: 'probe',
  },
  { entityRef: 'component:default/token-service', perMonth: 1, minutes: 5 },
  { entityRef: 'resource:default/message-bus', perMonth: 0.7, minutes: 6 },
  {
    entityRef: 'resource:default/wide-area-network',
    perMonth: 0.8,
    minutes: 18,
  },
  {
    entityRef: 'resource:default/primary-data-centre',
    perMonth: 0.2,
    minutes: 10,
  },
];
