import {
  agreementDraftSchema,
  type AgreementDraft,
  type ErrorDetail,
} from '@service-levels/backstage-plugin-sla-common';
import { FieldConflictError, InvalidInputError } from '../errors';
import type { StoredAgreement, StoredVersion } from './StoredAgreement';

/**
 * The version that the next draft amends.
 *
 * @throws ConflictError - where it is not the newest, or has not been agreed
 */
export function amendable(
  { versions }: StoredAgreement,
  version: number,
): StoredVersion {
  const newest = versions[versions.length - 1];
  if (newest.version !== version) {
    throw new FieldConflictError(
      'version',
      `${version} is not the newest: version ${newest.version} is, and it is ${newest.stage}`,
    );
  }
  if (newest.stage !== 'agreed') {
    throw new FieldConflictError(
      'version',
      `${version} is ${newest.stage}; only what was agreed can be amended`,
    );
  }
  return newest;
}

/** The terms of a version as a draft of the next one. */
export function nextDraft(
  agreement: StoredAgreement,
  version: number,
): AgreementDraft {
  return agreementDraftSchema.parse(amendable(agreement, version).terms);
}

/**
 * An agreement is between the same parties from its first agreed version on.
 *
 * @throws InputError - naming the party that changed
 */
export function checkParties(
  draft: AgreementDraft,
  agreement: StoredAgreement,
): void {
  const agreed = agreement.versions.find(({ stage }) => stage === 'agreed');
  if (agreed === undefined) {
    return;
  }
  const { terms } = agreed;
  const details: ErrorDetail[] = (['type', 'provider', 'customer'] as const)
    .filter(
      field => JSON.stringify(draft[field]) !== JSON.stringify(terms[field]),
    )
    .map(field => ({
      field,
      reason:
        'cannot change once a version was agreed; agree on another one instead',
    }));
  if (details.length > 0) {
    throw new InvalidInputError(details);
  }
}
