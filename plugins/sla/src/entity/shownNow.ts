import type { TargetHistory } from '../hooks/loadServiceLevels';
import { shownStatus, type ShownStatus } from '../widgets/shownStatus';

/** The verdict that holds now: an agreement that has ended, or is still to begin, has none. */
export function shownNow({ current }: TargetHistory): ShownStatus {
  return current.period.state === 'open'
    ? shownStatus(current)
    : 'not-in-force';
}
