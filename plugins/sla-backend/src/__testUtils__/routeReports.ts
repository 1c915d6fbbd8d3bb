import { randomUUID } from 'node:crypto';
import type { ReportContent } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import type { Made } from './stageSender';

/** Whose a report is, and what it is called. */
interface Reported {
  readonly made: Made;
  readonly customerRef: string;
  readonly title: string;
}

/** How far a report has come on the stage. */
export type StagedReport = 'draft' | 'published' | 'disputed';

/** The hash of what was published on the stage. */
export const REPORT_HASH = 'e'.repeat(64);

function contentOf(
  { customerRef, title }: Reported,
  label: string,
): ReportContent {
  return {
    schema: 1,
    scope: 'agreement',
    language: 'en',
    customer: { ref: customerRef, title },
    company: null,
    period: {
      label,
      from: '2000-12-31T23:00:00Z',
      to: '2001-01-31T23:00:00Z',
      timeZone: 'Europe/Berlin',
    },
    revision: 1,
    asOf: '2001-02-01T00:00:00Z',
    summary: `${title} in short`,
    agreements: [],
    satisfaction: [],
    complaints: [],
    actions: [],
    improvements: [],
    correction: null,
  };
}

/** Puts reports on the stage of routes, of periods long gone, of which nothing else is known. */
export function routeReports(knex: Knex) {
  let periods = 0;
  return async (reported: Reported, state: StagedReport) => {
    const { made, customerRef, title } = reported;
    periods += 1;
    const ids = {
      reportId: randomUUID(),
      disputeId: randomUUID(),
      publicationId: randomUUID(),
      sendingId: randomUUID(),
    };
    const { reportId } = ids;
    const period = String(1900 + periods);
    await knex('reports').insert({
      id: reportId,
      subject: `agreement:${made.id}`,
      agreement_id: made.id,
      customer_ref: customerRef,
      title,
      period,
      time_zone: 'Europe/Berlin',
      starts_at: periods,
      ends_at: periods + 1,
      created_at: 1,
      created_by: 'plugin:sla',
    });
    await knex('report_agreements').insert({
      report_id: reportId,
      agreement_id: made.id,
    });
    const isDraft = state === 'draft';
    await knex('report_revisions').insert({
      report_id: reportId,
      revision: 1,
      state,
      changes: 1,
      summary: '',
      missed: JSON.stringify([{ targetId: made.targets[0].id, name: title }]),
      looked_at: 1,
      created_at: 1,
      created_by: 'plugin:sla',
      ...(isDraft
        ? {}
        : {
            content: JSON.stringify(contentOf(reported, period)),
            hash: REPORT_HASH,
            published_at: 1,
            published_by: 'user:default/otto',
          }),
    });
    if (!isDraft) {
      const of = { report_id: reportId, revision: 1 };
      const content = Buffer.from(`{"title":"${title}"}`);
      await knex('report_files').insert(
        ['json', 'pdf'].map(format => ({ ...of, format, content })),
      );
      await knex('report_sendings').insert({
        ...of,
        id: ids.sendingId,
        how: 'eml',
        recipients: '[]',
        at: 1,
        by: 'plugin:sla',
      });
    }
    if (state === 'disputed') {
      await knex('report_disputes').insert({
        id: ids.disputeId,
        report_id: reportId,
        revision: 1,
        state: 'open',
      });
      await knex('report_dispute_messages').insert({
        dispute_id: ids.disputeId,
        position: 0,
        side: 'customer',
        text: `${title} is wrong`,
        at: 1,
        by: 'user:default/tom',
      });
    }
    await knex('report_publications').insert({
      id: ids.publicationId,
      started_at: 1,
      started_by: 'user:default/markus',
    });
    return ids;
  };
}
