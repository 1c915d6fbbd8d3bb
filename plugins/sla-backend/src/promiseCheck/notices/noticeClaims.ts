import type { Knex } from 'knex';
import { DatabaseNoticeClaims } from '../../effects/DatabaseNoticeClaims';
import type { WordedNotice } from './WordedNotice';

/** Which notices were sent, by what each is about. */
export function noticeClaims(knex: Knex): DatabaseNoticeClaims<WordedNotice> {
  return DatabaseNoticeClaims.create({
    knex,
    table: 'underpinning_notices',
    keyOf: (notice: WordedNotice) => ({
      agreement_id: notice.agreementId,
      version: notice.version,
      underpinning_id: notice.underpinningId,
      kind: notice.kind,
      occasion: notice.occasion,
    }),
  });
}
