import type {
  DeclareExclusionInput,
  DeclareMaintenanceWindowInput,
} from '@service-levels/backstage-plugin-sla-common';
import { firstOfMonth } from './agreements/toDraft';

const DAY_MILLISECONDS = 86_400_000;

/** The agreement of the demo that says what of maintenance it does not count. */
export const AGREEMENT_WITH_EXCLUSIONS = 'Payments for Retail Banking';

/** The system of the demo that is worked on every month. */
export const SYSTEM_WITH_MAINTENANCE = 'system:default/payments';

function firstSunday(month: Date): Date {
  const daysAhead = (7 - month.getUTCDay()) % 7;
  return new Date(month.getTime() + daysAhead * DAY_MILLISECONDS);
}

/** Work on the system on the first Sunday of each month, from the next one on. */
export function demoMaintenance(now: Date): DeclareMaintenanceWindowInput {
  const first = firstSunday(firstOfMonth(now, 1)).toISOString().slice(0, 10);
  return {
    entityRef: SYSTEM_WITH_MAINTENANCE,
    title: 'Database upgrade and restart of the payment engine',
    text: 'Payments are accepted and executed from 06:00 on',
    schedule: {
      firstStart: `${first}T02:00:00`,
      timeZone: 'Europe/Berlin',
      durationSeconds: 4 * 3600,
      rrule: 'FREQ=MONTHLY;BYDAY=1SU',
    },
  };
}

/** A night of the last month in which nothing was down; it waits for the customer's word. */
export function demoExclusion(now: Date): DeclareExclusionInput {
  const date = firstSunday(firstOfMonth(now, -1)).toISOString().slice(0, 10);
  return {
    from: `${date}T01:00:00Z`,
    to: `${date}T02:00:00Z`,
    ground: 'third-party',
    reason: 'The clearing house was closed for the change of its rules',
    evidence: 'Circular of the clearing house',
  };
}
