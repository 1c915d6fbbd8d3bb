import type { Knex } from 'knex';
import type { AgreementRow } from '../../database/tables';
import type { AgreementChange, TermsToStore } from '../AgreementsStore';
import {
  acceptContinuation,
  insertContinuation,
  insertTermination,
  revokeTermination,
} from './writeEndings';
import { insertApproval, writeClosing, writeOffer } from './writeOffers';
import { confirmSignOff, insertSignOff } from './writeSignOffs';
import { deleteTerms, insertTerms } from './writeTerms';

async function replaceDraft(
  tx: Knex.Transaction,
  id: string,
  { version, draft }: { version: number; draft: TermsToStore },
): Promise<void> {
  const { type, provider, customer } = draft.terms;
  await deleteTerms(tx, { agreementId: id, version });
  await insertTerms(tx, { agreementId: id, version, draft });
  await tx<AgreementRow>('agreements')
    .where({ id })
    .update({
      type,
      provider_ref: typeof provider === 'string' ? provider : null,
      customer_ref: customer,
    });
}

/** Writes one change of an agreement that is locked. */
export async function applyChange(
  tx: Knex.Transaction,
  id: string,
  change: Exclude<AgreementChange, { kind: 'none' }>,
): Promise<void> {
  switch (change.kind) {
    case 'replace-draft':
      return await replaceDraft(tx, id, change);
    case 'amend':
      return await insertTerms(tx, { ...change, agreementId: id });
    case 'approval':
      return await insertApproval(tx, id, change);
    case 'offer':
      return await writeOffer(tx, id, change);
    case 'close':
      return await writeClosing(tx, id, change);
    case 'sign':
      return await insertSignOff(tx, id, change);
    case 'confirm':
      return await confirmSignOff(tx, id, change);
    case 'terminate':
      return await insertTermination(tx, id, change);
    case 'revoke-termination':
      return await revokeTermination(tx, id, change);
    case 'ask-continuation':
      return await insertContinuation(tx, id, change);
    case 'accept-continuation':
      return await acceptContinuation(tx, id, change);
    default:
      return change satisfies never;
  }
}
