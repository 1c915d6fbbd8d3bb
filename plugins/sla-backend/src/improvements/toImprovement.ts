import {
  formatInstant,
  type AnsweringTarget,
  type Improvement,
} from '@service-levels/backstage-plugin-sla-common';
import type { Side } from '../permissions/sideOf';
import type { StoredImprovement } from './StoredImprovement';

const instantOrNull = (seconds: number | null) =>
  seconds === null ? null : formatInstant(seconds);

/**
 * An improvement as answered to somebody on one of both sides. That it was an
 * opportunity first the customer's side is never told.
 */
export function toImprovement(
  stored: StoredImprovement,
  context: {
    readonly side: Side;
    readonly targets: ReadonlyMap<string, AnsweringTarget>;
  },
): Improvement {
  const { key: _, revision, targetId, origin, ...improvement } = stored;
  const isHidden =
    context.side === 'customer' && origin?.kind === 'opportunity';
  return {
    ...improvement,
    etag: String(revision),
    target: (targetId !== null && context.targets.get(targetId)) || null,
    origin: isHidden ? null : origin,
    endedAt: instantOrNull(stored.endedAt),
    createdAt: formatInstant(stored.createdAt),
    changedAt: instantOrNull(stored.changedAt),
  };
}
