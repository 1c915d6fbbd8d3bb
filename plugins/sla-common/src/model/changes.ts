/**
 * The channel of Backstage's signals on which the backend tells open pages that
 * something has changed.
 *
 * @public
 */
export const SLA_CHANGES_CHANNEL = 'sla:changes';

/**
 * What kinds of things may have changed what pages show.
 *
 * @public
 */
export const SLA_CHANGES = [
  'agreements',
  'alerts',
  'calendars',
  'corrections',
  'exclusions',
  'maintenance',
  'measurements',
  'reported-results',
  'reports',
] as const;

/** One of {@link SLA_CHANGES}. @public */
export type SlaChange = (typeof SLA_CHANGES)[number];

/**
 * What a signal says. It goes to everybody who has a page open, so it names
 * nothing that only some may know of: no entity, no customer, no figure.
 *
 * @public
 */
export type SlaChangesSignal = {
  /** In alphabetical order, each once. */
  readonly changed: SlaChange[];
};
