import type { TargetHistory } from '../hooks/loadServiceLevels';
import { SHOWN_STATUSES } from '../widgets/shownStatus';
import { shownNow } from './shownNow';

function severity(target: TargetHistory): number {
  return SHOWN_STATUSES.indexOf(shownNow(target.current));
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

/** Those of one service together, in the order of its first; within a service the order stays. */
export function byService(targets: readonly TargetHistory[]): TargetHistory[] {
  const services = [
    ...new Set(targets.map(({ current }) => current.entityRef)),
  ];
  return services.flatMap(service =>
    targets.filter(({ current }) => current.entityRef === service),
  );
}
