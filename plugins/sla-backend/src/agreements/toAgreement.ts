import type { Agreement } from '@service-levels/backstage-plugin-sla-common';
import type { StoredAgreement } from './StoredAgreement';
import { isRetroactive, shownVersion, stateOf } from './versionsInForce';

/**
 * An agreement as answered at an instant.
 *
 * @param hideDraft - for a customer, whom an unfinished next version does not concern
 */
export function toAgreement(
  stored: StoredAgreement,
  options: { now: number; hideDraft: boolean },
): Agreement {
  const { now, hideDraft } = options;
  const versions = hideDraft
    ? stored.versions.filter(version => version.stage !== 'draft')
    : stored.versions;
  const visible = { ...stored, versions };
  const shown = shownVersion(visible, now);
  const newest = versions[versions.length - 1];
  return {
    id: stored.id,
    etag: String(stored.revision),
    state: stateOf(visible, shown, now),
    version: shown.version,
    nextVersion:
      newest.version > shown.version
        ? { version: newest.version, state: stateOf(visible, newest, now) }
        : null,
    hash: shown.hash,
    retroactive: isRetroactive(shown),
    ...shown.terms,
    signatures: shown.signatures,
  };
}
