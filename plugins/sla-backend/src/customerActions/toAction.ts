import {
  formatInstant,
  type Action,
} from '@service-levels/backstage-plugin-sla-common';
import type { Side } from '../permissions/sideOf';
import type { StoredAction } from './StoredAction';

/** An action as answered to somebody on one of both sides. */
export function toAction(stored: StoredAction, side: Side): Action {
  const { revision, origin, ended, createdAt, changedAt, ...action } = stored;
  const isOriginShown =
    origin !== null && (side === 'provider' || origin.isShared);
  return {
    ...action,
    etag: String(revision),
    origin: { interactionId: isOriginShown ? origin.interactionId : null },
    ended: ended && { ...ended, at: formatInstant(ended.at) },
    createdAt: formatInstant(createdAt),
    changedAt: changedAt === null ? null : formatInstant(changedAt),
  };
}
