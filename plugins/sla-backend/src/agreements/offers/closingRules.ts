import {
  agreementDraftSchema,
  type AgreementDraft,
} from '@service-levels/backstage-plugin-sla-common';
import { FieldConflictError, FieldNotAllowedError } from '../../errors';
import {
  keepsAgreement,
  requireActsForCustomer,
  type Acting,
} from '../actingRules';
import type {
  StoredAgreement,
  StoredClosing,
  StoredVersion,
} from '../StoredAgreement';

/**
 * The version on offer: what both have signed is agreed, and what is a draft
 * has not been offered.
 *
 * @throws ConflictError - for another version
 */
export function onOffer(
  { versions }: Pick<StoredAgreement, 'versions'>,
  version: number,
): StoredVersion {
  const found = versions.find(candidate => candidate.version === version);
  if (found?.stage !== 'offered') {
    throw new FieldConflictError('version', `${version} is not on offer`);
  }
  return found;
}

/** What the draft after an offer begins with. */
export function nextDraft(version: StoredVersion): AgreementDraft {
  return agreementDraftSchema.parse(version.terms);
}

const DOING: Readonly<Record<StoredClosing['how'], string>> = {
  countered: 'is countered',
  declined: 'is declined',
  withdrawn: 'is withdrawn',
};

/**
 * The customer's side counters or declines; who keeps the agreement withdraws.
 *
 * @throws NotAllowedError - for who may not
 * @throws InputError - where the relationship manager has no evidence
 */
export function requireMayClose(
  acting: Acting,
  closing: Pick<StoredClosing, 'how' | 'evidence'>,
): void {
  const field = 'version';
  const doing = DOING[closing.how];
  if (closing.how !== 'withdrawn') {
    const { evidence } = closing;
    requireActsForCustomer(acting, { field, doing, evidence });
    return;
  }
  if (!keepsAgreement(acting)) {
    throw new FieldNotAllowedError(
      field,
      `${doing} by the provider or one of the managers`,
    );
  }
}
