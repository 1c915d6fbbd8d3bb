import type { Attainment } from '@service-levels/backstage-plugin-sla-common';
import { shownStatus, type ShownStatus } from '../widgets/shownStatus';

/**
 * Whether a figure is one of now: what has ended, or is still to begin, has no
 * verdict now. The roll-up of the API counts by the same rule.
 */
export function holdsNow({ period }: Attainment): boolean {
  return period.state === 'open';
}

/** The verdict that holds now. */
export function shownNow(figure: Attainment): ShownStatus {
  return holdsNow(figure) ? shownStatus(figure) : 'not-in-force';
}
