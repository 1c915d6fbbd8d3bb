import type { Interval } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import type { EntityAncestorRow, IndicatorRow } from '../../database/tables';
import { lockIndicators } from '../../touchedDays/lockIndicators';
import { touchDays } from '../../touchedDays/touchDays';

/**
 * Locks the indicators on an entity and beneath it, and marks the days that
 * spans reach up to now. Later days are not judged yet.
 *
 * @param now - epoch seconds
 */
export async function touchReached(
  tx: Knex.Transaction,
  options: {
    readonly entityRef: string;
    readonly spans: readonly Interval[];
    readonly now: number;
  },
): Promise<void> {
  const { entityRef, spans, now } = options;
  const past = spans
    .filter(({ from }) => from <= now)
    .map(({ from, to }) => ({ from, to: Math.min(to, now) }));
  if (past.length === 0) {
    return;
  }
  const keys: number[] = await tx<IndicatorRow>('indicators')
    .where('entity_ref', entityRef)
    .orWhereIn(
      'entity_ref',
      tx<EntityAncestorRow>('entity_ancestors')
        .where('ancestor_ref', entityRef)
        .select('entity_ref'),
    )
    .orderBy('id')
    .pluck('id');
  await lockIndicators(tx, keys);
  for (const key of keys) {
    await touchDays(tx, key, past);
  }
}
