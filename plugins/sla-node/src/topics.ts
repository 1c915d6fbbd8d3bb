/**
 * The topic of events that say that the portal keeps something else of a
 * customer than before; the payload has its `customerRef`.
 *
 * @public
 */
export const SLA_CUSTOMERS_TOPIC = 'sla.customers';

/**
 * The topic of events that say that the portal keeps something else of a
 * service than before; the payload has its `serviceRef`, or nothing where it
 * may have been any.
 *
 * @public
 */
export const SLA_SERVICES_TOPIC = 'sla.services';

/**
 * The topic of events that say that the data of one person was erased or
 * replaced; the payload has the `id` of the change and its `kind`, `erased` or
 * `replaced`, and does not say whose data it was.
 *
 * @public
 */
export const SLA_PERSONAL_DATA_TOPIC = 'sla.personal-data';

/**
 * The topic of events that say what happened to a service level report; the
 * payload has its `reportId`, the `revision` and `what`: `published`,
 * `acknowledged`, `disputed` or `settled`, and nothing of what is in it.
 *
 * @public
 */
export const SLA_REPORTS_TOPIC = 'sla.reports';

/**
 * The topic of events that say that an alert about a running period was raised
 * or has recovered; the payload has ids, the `entityRef`, the `period`, `kind`
 * and `level` of the alert and its `state`, and no names or figures.
 *
 * @public
 */
export const SLA_ALERT_TOPIC = 'sla.alert';
