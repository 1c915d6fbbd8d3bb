import type { TargetHistory } from '../hooks/loadServiceLevels';
import { SHOWN_STATUSES, shownStatus } from '../widgets/shownStatus';

function severity({ current }: TargetHistory): number {
  return SHOWN_STATUSES.indexOf(shownStatus(current));
}

/** What needs attention first, then by name and agreement. */
export function worstFirst(targets: readonly TargetHistory[]): TargetHistory[] {
  return [...targets].sort(
    (a, b) =>
      severity(a) - severity(b) ||
      a.current.targetName.localeCompare(b.current.targetName) ||
      a.current.agreementTitle.localeCompare(b.current.agreementTitle),
  );
}
