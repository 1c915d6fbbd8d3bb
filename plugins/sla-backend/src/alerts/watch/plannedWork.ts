import { announcedOccurrences } from '../../maintenance/announcedOccurrences';
import type { MaintenanceStore } from '../../maintenance/MaintenanceStore';

/** Data that have not come for longer are missed, whatever was planned before. */
const LOOK_BACK = 86_400;

/** Planned work on what targets are measured on, or above it; by their ids. */
export interface PlannedWork {
  /** Where it goes on right now. */
  readonly goesOn: ReadonlySet<string>;
  /** When the last of it ended, in the last day; epoch seconds. */
  readonly endedAt: ReadonlyMap<string, number>;
}

/** The planned work that goes on, or has just ended. */
export async function plannedWork(
  store: Pick<MaintenanceStore, 'reaching' | 'concerns'>,
  now: number,
): Promise<PlannedWork> {
  const span = { from: now - LOOK_BACK, to: now + 1 };
  const windows = await store.reaching(span);
  const begun = windows
    .flatMap(window => announcedOccurrences(window, span))
    .filter(({ from, until }) => until === null && from <= now);
  if (begun.length === 0) {
    return { goesOn: new Set(), endedAt: new Map() };
  }
  const endOf = new Map<string, number>();
  for (const { entityRef, to } of begun) {
    endOf.set(entityRef, Math.max(to, endOf.get(entityRef) ?? to));
  }
  const concerns = await store.concerns({
    entityRefs: [...endOf.keys()],
    scope: { kind: 'all' },
  });
  const goesOn = new Set<string>();
  const endedAt = new Map<string, number>();
  for (const { entityRef, targetId } of concerns) {
    const end = endOf.get(entityRef) ?? 0;
    if (end > now) {
      goesOn.add(targetId);
    } else {
      endedAt.set(targetId, Math.max(end, endedAt.get(targetId) ?? end));
    }
  }
  return { goesOn, endedAt };
}
