import type { Knex } from 'knex';
import type {
  AnnouncementRow,
  MaintenanceWindowRow,
} from '../../database/tables';
import { announcedOccurrences } from '../../maintenance/announcedOccurrences';
import { readConcerns } from '../../maintenance/database/readConcerns';
import {
  readReaching,
  readWindows,
} from '../../maintenance/database/readWindows';
import { monthsAround } from '../../maintenance/excludedByVersions';
import { lockIndicators } from '../../touchedDays/lockIndicators';
import { touchDays } from '../../touchedDays/touchDays';

/** Indicators of the agreements of customers that a window on an entity concerns. */
async function indicatorsOf(
  tx: Knex,
  customerRefs: readonly string[],
  entityRef: string,
): Promise<number[]> {
  const concerns = await readConcerns(tx, {
    entityRefs: [entityRef],
    scope: { kind: 'all' },
  });
  const agreements = [
    ...new Set(concerns.map(({ agreementId }) => agreementId)),
  ];
  return await tx('targets')
    .join('agreement_customers', join =>
      join
        .on('agreement_customers.agreement_id', 'targets.agreement_id')
        .andOn('agreement_customers.version', 'targets.version'),
    )
    .whereIn('agreement_customers.customer_ref', [...customerRefs])
    .whereIn('targets.agreement_id', agreements)
    .whereNotNull('targets.indicator_id')
    .distinct('targets.indicator_id')
    .orderBy('targets.indicator_id')
    .pluck('targets.indicator_id');
}

/**
 * Marks the days whose figures the proof of an announcement may change, or its withdrawal: the
 * notice of its window's times is another one, and hours of the month that
 * these no longer use are there for other windows. All of maintenance that has
 * been, in the months around, is judged again.
 *
 * @param now - epoch seconds
 */
export async function touchAnnounced(
  tx: Knex.Transaction,
  told: { readonly id: string; readonly customerRefs: readonly string[] },
  now: number,
): Promise<void> {
  const { id, customerRefs } = told;
  const row = await tx<AnnouncementRow>('announcements').where({ id }).first();
  const windowId = row?.maintenance_window_id ?? null;
  if (!row || windowId === null || row.starts_at === null || !row.ends_at) {
    return;
  }
  const [window] = await readWindows(
    tx,
    await tx<MaintenanceWindowRow>('maintenance_windows').where({
      id: windowId,
    }),
  );
  const around = monthsAround({
    from: Number(row.starts_at),
    to: Number(row.ends_at),
  });
  if (window === undefined || around.from >= now) {
    return;
  }
  const spans = (await readReaching(tx, around))
    .flatMap(one => announcedOccurrences(one, around))
    .filter(({ from }) => from <= now)
    .map(({ from, to }) => ({ from, to: Math.min(to, now) }));
  if (spans.length === 0) {
    return;
  }
  const keys = await indicatorsOf(tx, customerRefs, window.entityRef);
  await lockIndicators(tx, keys);
  for (const key of keys) {
    await touchDays(tx, key, spans);
  }
}
