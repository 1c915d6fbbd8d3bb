/**
 * The topic of events that say that the portal keeps something else of a
 * customer than before; the payload has its `customerRef`.
 *
 * @public
 */
export const SLA_CUSTOMERS_TOPIC = 'sla.customers';
