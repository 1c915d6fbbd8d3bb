import {
  formatInstant,
  type AgreementRecord,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementRecordRow } from '../../../database/tables';

/** What is kept of a version that was signed outside. */
export function rowToRecord(row: AgreementRecordRow): AgreementRecord {
  const { document_url: url, document_title: title } = row;
  return {
    by: row.recorded_by,
    at: formatInstant(Number(row.recorded_at)),
    document: url === null ? null : { url, ...(title !== null && { title }) },
    note: row.note,
    signatures: JSON.parse(row.signatures),
  };
}
