import { announcedOccurrences } from '../../maintenance/announcedOccurrences';
import type { MaintenanceStore } from '../../maintenance/MaintenanceStore';

/** Ids of the targets that planned work goes on for right now: on what they are measured on, or above it. */
export async function targetsInMaintenance(
  store: Pick<MaintenanceStore, 'reaching' | 'concerns'>,
  now: number,
): Promise<ReadonlySet<string>> {
  const moment = { from: now, to: now + 1 };
  const windows = await store.reaching(moment);
  const entityRefs = windows
    .flatMap(window => announcedOccurrences(window, moment))
    .filter(({ from, to, until }) => until === null && from <= now && now < to)
    .map(({ entityRef }) => entityRef);
  if (entityRefs.length === 0) {
    return new Set();
  }
  const concerns = await store.concerns({
    entityRefs: [...new Set(entityRefs)],
    scope: { kind: 'all' },
  });
  return new Set(concerns.map(({ targetId }) => targetId));
}
