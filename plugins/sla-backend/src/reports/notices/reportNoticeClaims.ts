import type { Knex } from 'knex';
import { DatabaseNoticeClaims } from '../../effects/DatabaseNoticeClaims';
import type { ReportNotice } from './ReportNotice';

/** Which notices of reports were sent, by what each is about. */
export function reportNoticeClaims(
  knex: Knex,
): DatabaseNoticeClaims<ReportNotice> {
  return DatabaseNoticeClaims.create({
    knex,
    table: 'report_notices',
    keyOf: (notice: ReportNotice) => ({
      report_id: notice.reportId,
      revision: notice.revision,
      kind: notice.kind,
      occasion: notice.occasion,
    }),
  });
}
