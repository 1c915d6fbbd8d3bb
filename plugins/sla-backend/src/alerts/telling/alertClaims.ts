import type { Knex } from 'knex';
import { DatabaseNoticeClaims } from '../../effects/DatabaseNoticeClaims';
import type { AlertNotice } from './AlertNotice';

/** Which alerts were told, by what each is about. */
export function alertClaims(knex: Knex): DatabaseNoticeClaims<AlertNotice> {
  return DatabaseNoticeClaims.create({
    knex,
    table: 'alert_notices',
    keyOf: ({ alert, what }: AlertNotice) => ({ alert_id: alert.id, what }),
  });
}
