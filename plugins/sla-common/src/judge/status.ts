import {
  ATTAINMENT_STATUSES,
  type AttainmentStatus,
} from '../model/attainment';

/**
 * The worst of several verdicts, in the order in which they are listed:
 * breached, at risk, no data, met, no events.
 *
 * @public
 */
export function worstStatus(
  statuses: readonly AttainmentStatus[],
): AttainmentStatus {
  return (
    ATTAINMENT_STATUSES.find(status => statuses.includes(status)) ?? 'no-events'
  );
}
