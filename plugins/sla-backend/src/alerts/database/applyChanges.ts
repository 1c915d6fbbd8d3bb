import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { AlertRow } from '../../database/tables';
import type { PeriodChanges } from '../AlertsStore';
import type { StoredAlert } from '../StoredAlert';
import { raisedToRow, rowToAlert } from './alertRows';

/** In an order that all instances keep, so that one waits for the other and not both. */
function inOrder(periods: readonly PeriodChanges[]): PeriodChanges[] {
  return [...periods].sort((a, b) => (a.of.targetId < b.of.targetId ? -1 : 1));
}

/** Raises, reopens and ends the alerts of one period; answers those that really changed. */
async function applyTo(
  tx: Knex.Transaction,
  { of, changes }: PeriodChanges,
  now: number,
): Promise<AlertRow[]> {
  const changed: AlertRow[] = [];
  for (const raised of changes.raised) {
    changed.push(
      ...(await tx<AlertRow>('alerts')
        .insert(raisedToRow(randomUUID(), of, raised, now))
        .onConflict(['target_id', 'period', 'kind', 'level'])
        .ignore()
        .returning('*')),
    );
  }
  for (const id of changes.reopened) {
    changed.push(
      ...(await tx<AlertRow>('alerts')
        .where({ id })
        .whereNotNull('recovered_at')
        .update({ recovered_at: null, is_recovery_told: false })
        .returning('*')),
    );
  }
  for (const { id, isTold } of changes.recovered) {
    changed.push(
      ...(await tx<AlertRow>('alerts')
        .where({ id })
        .whereNull('recovered_at')
        .update({ recovered_at: now, is_recovery_told: isTold })
        .returning('*')),
    );
  }
  return changed;
}

/** Raises and ends alerts in one transaction. */
export async function applyChanges(
  knex: Knex,
  periods: readonly PeriodChanges[],
  now: number,
): Promise<readonly StoredAlert[]> {
  return await knex.transaction(async tx => {
    const changed: AlertRow[] = [];
    for (const period of inOrder(periods)) {
      changed.push(...(await applyTo(tx, period, now)));
    }
    return changed.map(rowToAlert);
  });
}
