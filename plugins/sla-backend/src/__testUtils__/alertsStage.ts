import { randomUUID } from 'node:crypto';
import { LEDGER } from './stageCatalog';
import type { AlertRow } from '../database/tables';
import type { Made } from './stageSender';
import type { Portal } from './startPortal';

/** Long after the tests. */
const FAR_AWAY = 4_000_000_000;

/** Puts an open alert about each of some agreements on the stage of routes, and sets how one is alerted about the first. */
export async function setTheAlerts(
  portal: Portal,
  agreements: readonly Made[],
): Promise<void> {
  const rows = agreements.map(
    ({ id, targets }): AlertRow => ({
      id: randomUUID(),
      agreement_id: id,
      target_id: targets[0].id,
      entity_ref: LEDGER,
      period: '2096-10',
      ends_at: FAR_AWAY,
      kind: 'budget',
      level: 50,
      raised_at: 1,
      is_told: false,
      recovered_at: null,
      is_recovery_told: false,
    }),
  );
  await portal.knex<AlertRow>('alerts').insert(rows);
  const path = `/agreements/${agreements[0].id}/alerting`;
  const { status } = await portal.send('pipeline', 'put', path, {
    body: { stages: [80] },
    headers: { 'If-Match': '0' },
  });
  expect(status).toBe(200);
}
