import type { Knex } from 'knex';
import { chunksOf } from '../../database/chunksOf';
import type {
  ReportExplanationRow,
  ReportFileRow,
  ReportRevisionRow,
} from '../../database/tables';
import { REPORT_FORMATS } from '@service-levels/backstage-plugin-sla-common';
import type { ReportChange } from '../ReportsStore';
import type { StoredReport } from '../StoredReport';

/** Stays below the databases' limits on values in one statement. */
const ROWS_PER_STATEMENT = 50;

/**
 * Freezes a draft: content, files and explanations are written together, once.
 *
 * @throws Error - where it is no draft any more
 */
export async function writePublished(
  tx: Knex.Transaction,
  report: StoredReport,
  change: Extract<ReportChange, { readonly kind: 'publish' }>,
): Promise<void> {
  const { revision, content, hash, at, by, accept, files } = change;
  const of = { report_id: report.id, revision };
  const frozen = await tx<ReportRevisionRow>('report_revisions')
    .where(of)
    .whereNull('published_at')
    .update({
      state: 'published',
      content: JSON.stringify(content),
      hash,
      published_at: at,
      published_by: by,
      accept_at: accept && accept.at,
      accept_on: accept && accept.on,
      looked_at: at,
      differs: false,
    });
  if (frozen !== 1) {
    throw new Error(`Revision ${revision} of ${report.id} is no draft`);
  }
  const explained = change.explanations.map(
    (explanation): ReportExplanationRow => ({
      ...of,
      target_id: explanation.attainment.targetId,
      period: explanation.attainment.period.label,
      content: JSON.stringify(explanation),
    }),
  );
  for (const rows of chunksOf(explained, ROWS_PER_STATEMENT)) {
    await tx<ReportExplanationRow>('report_explanations').insert([...rows]);
  }
  for (const format of REPORT_FORMATS) {
    const file: ReportFileRow = { ...of, format, content: files[format] };
    await tx<ReportFileRow>('report_files').insert(file);
  }
  await tx<ReportRevisionRow>('report_revisions')
    .where({ report_id: report.id })
    .where('revision', '<', revision)
    .update({ state: 'superseded' });
}
