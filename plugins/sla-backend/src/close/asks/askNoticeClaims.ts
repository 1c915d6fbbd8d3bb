import type { Knex } from 'knex';
import { DatabaseNoticeClaims } from '../../effects/DatabaseNoticeClaims';
import type { AskNotice } from './AskNotice';

/** Which notices of asks were sent. */
export function askNoticeClaims(knex: Knex): DatabaseNoticeClaims<AskNotice> {
  return DatabaseNoticeClaims.create({
    knex,
    table: 'report_ask_notices',
    keyOf: ({ askId, kind, occasion }) => ({ ask_id: askId, kind, occasion }),
  });
}
