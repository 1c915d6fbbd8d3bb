import {
  formatInstant,
  type Alert,
  type AlertState,
} from '@service-levels/backstage-plugin-sla-common';
import type { StoredAgreement } from '../agreements/StoredAgreement';
import { toJudgedTarget, speakingVersion } from '../attainment/JudgedTarget';
import type { StoredAlert } from './StoredAlert';

function stateOf(
  { recoveredAt, endsAt }: StoredAlert,
  now: number,
): AlertState {
  if (recoveredAt !== null) {
    return 'recovered';
  }
  return endsAt > now ? 'open' : 'over';
}

/**
 * An alert as it is answered, with what agreement and target were called when
 * it was raised.
 *
 * @returns undefined where the agreement has no such target any more
 */
export function toAlert(
  stored: StoredAlert,
  agreement: StoredAgreement,
  now: number,
): Alert | undefined {
  const judged = toJudgedTarget(agreement, stored.targetId);
  if (judged === undefined) {
    return undefined;
  }
  const { version, target } = speakingVersion(judged, stored.raisedAt);
  return {
    id: stored.id,
    agreementId: agreement.id,
    agreementTitle: version.terms.title,
    targetId: stored.targetId,
    targetName: target.name,
    entityRef: stored.entityRef,
    period: stored.period,
    kind: stored.kind,
    level: stored.level,
    state: stateOf(stored, now),
    raisedAt: formatInstant(stored.raisedAt),
    recoveredAt:
      stored.recoveredAt === null ? null : formatInstant(stored.recoveredAt),
  };
}
