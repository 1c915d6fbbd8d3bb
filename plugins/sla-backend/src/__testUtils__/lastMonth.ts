import { lastPeriods } from '@service-levels/backstage-plugin-sla-common';

/**
 * The month before the running one, on the clock of the agreements of the
 * tests: near midnight it may be another month in UTC.
 */
export const LAST_MONTH = lastPeriods({
  kind: 'month',
  count: 2,
  instant: Math.floor(Date.now() / 1000),
  timeZone: 'Europe/Berlin',
})[0];
