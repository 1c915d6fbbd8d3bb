import type { Knex } from 'knex';
import type {
  AgreementRecordRow,
  AgreementRow,
  AgreementVersionRow,
} from '../../database/tables';
import type { NewAgreement } from '../NewAgreement';
import { insertTerms } from './writeTerms';

/** Writes a new agreement with its first version. */
export async function insertAgreement(
  tx: Knex.Transaction,
  agreement: NewAgreement,
): Promise<void> {
  const { id, draft, createdAt, createdBy, recorded } = agreement;
  const { terms } = draft;
  await tx<AgreementRow>('agreements').insert({
    id,
    type: terms.type,
    provider_ref: typeof terms.provider === 'string' ? terms.provider : null,
    customer_ref: terms.customer,
    revision: 1,
    created_at: createdAt,
    created_by: createdBy,
    terminated_on: null,
  });
  await insertTerms(tx, { agreementId: id, version: 1, draft });
  if (recorded === undefined) {
    return;
  }
  const { hash, concerns, document, note, signatures } = recorded;
  await tx<AgreementVersionRow>('agreement_versions')
    .where({ agreement_id: id, version: 1 })
    .update({
      stage: 'agreed',
      hash,
      offered_at: createdAt,
      offered_by: createdBy,
      concerns: JSON.stringify(concerns),
      agreed_at: createdAt,
    });
  await tx<AgreementRecordRow>('agreement_records').insert({
    agreement_id: id,
    version: 1,
    recorded_at: createdAt,
    recorded_by: createdBy,
    document_url: document?.url ?? null,
    document_title: document?.title ?? null,
    note: note ?? null,
    signatures: JSON.stringify(signatures),
  });
}
