import { FieldConflictError } from '../errors';
import type { StoredAgreement, StoredVersion } from './StoredAgreement';

/**
 * The draft of a version.
 *
 * @throws ConflictError - where it is none, or none any more
 */
export function draftOf(
  agreement: Pick<StoredAgreement, 'versions'>,
  version: number,
): StoredVersion {
  const found = agreement.versions.find(
    candidate => candidate.version === version,
  );
  if (found?.stage !== 'draft') {
    throw new FieldConflictError('version', `${version} is not a draft`);
  }
  return found;
}
