import type { Knex } from 'knex';
import type { AlertNoticeRow, AlertRow } from '../../database/tables';
import type { AlertToTell } from '../StoredAlert';
import { rowToAlert } from './alertRows';

/** Whether it was sent that an alert was raised, or has recovered. */
function sent(knex: Knex, what: AlertToTell['what']): Knex.QueryBuilder {
  return knex<AlertNoticeRow>('alert_notices')
    .whereRaw('alert_notices.alert_id = alerts.id')
    .where('alert_notices.what', what)
    .where('alert_notices.state', 'sent')
    .select('alert_notices.alert_id');
}

/**
 * What is to be told and was not: what was raised and still holds, and what has
 * ended of which people were told that it was raised.
 *
 * @param since - epoch seconds; what is older is no news
 */
export async function readToTell(
  knex: Knex,
  since: number,
): Promise<AlertToTell[]> {
  const raised: AlertRow[] = await knex<AlertRow>('alerts')
    .where('raised_at', '>=', since)
    .where('is_told', true)
    .whereNull('recovered_at')
    .whereNotExists(sent(knex, 'raised'))
    .orderBy(['raised_at', 'id']);
  const recovered: AlertRow[] = await knex<AlertRow>('alerts')
    .where('recovered_at', '>=', since)
    .where('is_recovery_told', true)
    .whereExists(sent(knex, 'raised'))
    .whereNotExists(sent(knex, 'recovered'))
    .orderBy(['recovered_at', 'id']);
  return [
    ...raised.map(row => ({ what: 'raised' as const, alert: rowToAlert(row) })),
    ...recovered.map(row => ({
      what: 'recovered' as const,
      alert: rowToAlert(row),
    })),
  ];
}
