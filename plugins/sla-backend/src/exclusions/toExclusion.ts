import {
  formatInstant,
  type Exclusion,
  type ExclusionState,
} from '@service-levels/backstage-plugin-sla-common';
import type { View } from '../permissions/View';
import { isCounterApproved, type StoredExclusion } from './StoredExclusion';

function stateOf({ words, countsSince }: StoredExclusion): ExclusionState {
  if (words.some(({ kind }) => kind === 'revoked')) {
    return 'revoked';
  }
  return countsSince === null ? 'proposed' : 'counts';
}

/**
 * An exclusion as answered. A customer that is covered besides learns when,
 * on which ground and whether it counts; what was said of it may be about the
 * other customer.
 */
export function toExclusion(stored: StoredExclusion, view: View): Exclusion {
  const isCovered = view.kind === 'covered';
  const ofParties = <T>(value: T) => (isCovered ? null : value);
  return {
    id: stored.id,
    etag: String(stored.revision),
    agreementId: stored.agreementId,
    agreementVersion: stored.version,
    from: formatInstant(stored.from),
    to: formatInstant(stored.to),
    ground: stored.ground,
    reason: ofParties(stored.reason),
    evidence: ofParties(stored.evidence),
    targets: stored.targets,
    approval: stored.approval,
    state: stateOf(stored),
    counterApproved: isCounterApproved(stored.words),
    disputed: ofParties(stored.disputed),
    declaredAt: formatInstant(stored.declaredAt),
    declaredBy: ofParties(stored.declaredBy),
    words: isCovered
      ? []
      : stored.words.map(({ at, ...word }) => ({
          ...word,
          at: formatInstant(at),
        })),
  };
}
