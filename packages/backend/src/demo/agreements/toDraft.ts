import type { AgreementDraftInput } from '@service-levels/backstage-plugin-sla-common';
import type { DemoAgreement } from './DemoAgreement';

/** So many months are measured before the one in which the demo is set up. */
export const MONTHS_BEFORE = 13;

/** The first of the month so many months after that of an instant (UTC). */
export function firstOfMonth(now: Date, months: number): Date {
  return new Date(
    Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1),
  );
}

const dateOf = (instant: Date) => instant.toISOString().slice(0, 10);

function lastOfMonth(now: Date, months: number): Date {
  const last = firstOfMonth(now, months + 1);
  last.setUTCDate(0);
  return last;
}

/** An agreement of the demo as sent by who sets it up at an instant. */
export function toDraft(
  agreement: DemoAgreement,
  now: Date,
): AgreementDraftInput {
  const {
    stage: _,
    inForce = { from: -MONTHS_BEFORE, until: null },
    calendar,
    targets,
    ...terms
  } = agreement;
  // The holidays of years that are far away have not been agreed.
  const years = [-2, -1, 0, 1, 2].map(year => now.getUTCFullYear() + year);
  return {
    type: 'sla',
    timeZone: 'Europe/Berlin',
    ...terms,
    calendar: calendar(years),
    effectiveFrom: dateOf(firstOfMonth(now, inForce.from)),
    effectiveTo:
      inForce.until === null ? null : dateOf(lastOfMonth(now, inForce.until)),
    targets: targets.map(target => ({
      ...target,
      calendar: target.calendar?.(years),
    })),
  };
}
