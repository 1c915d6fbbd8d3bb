import type { Knex } from 'knex';
import type {
  ReportAgreementRow,
  ReportRevisionRow,
  ReportRow,
} from '../../database/tables';
import { claimIdempotencyKey } from '../../idempotency/claimIdempotencyKey';
import type { IdempotencyKey } from '../../idempotency/IdempotencyKey';
import type { NewReport } from '../StoredReport';

/** What makes a report one of its kind, besides the period. */
function subjectOf({ subject }: NewReport): string {
  return subject.kind === 'agreement'
    ? `agreement:${subject.agreementId}`
    : subject.customerRef;
}

/** Inserts a report with its first draft, or finds the one that there is. */
export async function insertReport(
  knex: Knex,
  report: NewReport & { readonly idempotencyKey?: IdempotencyKey },
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const { id, period, createdAt, createdBy, idempotencyKey } = report;
  const subject = subjectOf(report);
  const row: ReportRow = {
    id,
    subject,
    agreement_id:
      report.subject.kind === 'agreement' ? report.subject.agreementId : null,
    customer_ref: report.customerRef,
    title: report.title,
    period: period.label,
    time_zone: period.timeZone,
    starts_at: period.from,
    ends_at: period.to,
    created_at: createdAt,
    created_by: createdBy,
  };
  return await knex.transaction(async tx => {
    await tx<ReportRow>('reports')
      .insert(row)
      .onConflict(['subject', 'period'])
      .ignore();
    const stored = await tx<ReportRow>('reports')
      .where({ subject, period: period.label })
      .first('id');
    const storedId = stored?.id ?? id;
    if (idempotencyKey !== undefined) {
      await claimIdempotencyKey(tx, {
        ...idempotencyKey,
        objectId: storedId,
        now: createdAt,
      });
    }
    if (storedId !== id) {
      return { id: storedId, isNew: false };
    }
    await tx<ReportRevisionRow>('report_revisions').insert({
      report_id: id,
      revision: 1,
      state: 'draft',
      changes: 1,
      summary: '',
      missed: '[]',
      // Nobody has looked at the facts yet.
      looked_at: 0,
      created_at: createdAt,
      created_by: createdBy,
    });
    await tx<ReportAgreementRow>('report_agreements').insert(
      report.agreementIds.map(agreementId => ({
        report_id: id,
        agreement_id: agreementId,
      })),
    );
    return { id, isNew: true };
  });
}
