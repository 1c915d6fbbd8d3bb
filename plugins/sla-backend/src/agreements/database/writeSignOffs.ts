import { parseInstant } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import type { AgreementVersionRow, SignOffRow } from '../../database/tables';
import type { ChangeOf } from './ChangeOf';

async function writeAgreed(
  tx: Knex.Transaction,
  id: string,
  change: { readonly version: number; readonly agreedAt: number | null },
): Promise<void> {
  const { version, agreedAt } = change;
  if (agreedAt !== null) {
    await tx<AgreementVersionRow>('agreement_versions')
      .where({ agreement_id: id, version })
      .update({ stage: 'agreed', agreed_at: agreedAt });
  }
}

/** Keeps a signature. */
export async function insertSignOff(
  tx: Knex.Transaction,
  id: string,
  change: ChangeOf<'sign'>,
): Promise<void> {
  const { signature, version } = change;
  const { entered } = signature;
  await tx<SignOffRow>('sign_offs').insert({
    id: signature.id,
    agreement_id: id,
    version,
    party: signature.party,
    signed_by: signature.signedBy,
    name: entered?.name ?? null,
    role: entered?.role ?? null,
    principal: signature.principal,
    signed_at: parseInstant(signature.signedAt),
    hash: signature.hash,
    evidence: signature.evidence,
    signed_on: entered?.signedOn ?? null,
    entered_by: entered?.by ?? null,
    confirmation: entered?.confirmation ?? 'not-needed',
    confirmed_by: null,
    confirmed_at: null,
  });
  await writeAgreed(tx, id, change);
}

/** Keeps that a second person confirmed a signature. */
export async function confirmSignOff(
  tx: Knex.Transaction,
  id: string,
  change: ChangeOf<'confirm'>,
): Promise<void> {
  await tx<SignOffRow>('sign_offs').where({ id: change.signatureId }).update({
    confirmation: 'confirmed',
    confirmed_by: change.by,
    confirmed_at: change.at,
  });
  await writeAgreed(tx, id, change);
}
