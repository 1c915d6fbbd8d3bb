import { ConflictError } from '@backstage/errors';
import {
  nextImprovementStates,
  type ChangeImprovement,
  type CreateImprovement,
  type TransitionImprovement,
} from '@service-levels/backstage-plugin-sla-common';
import { StaleVersionError } from '../errors';
import type { NewImprovement } from './ImprovementsStore';
import type { StoredImprovement } from './StoredImprovement';

/** Who does it, and when, in epoch seconds. */
export interface Doing {
  readonly subject: string;
  readonly now: number;
}

/** A new improvement is proposed. */
export function newImprovement(
  improvement: CreateImprovement,
  context: Doing & { readonly id: string; readonly customerRef: string },
): NewImprovement {
  const { id, customerRef, subject, now } = context;
  return {
    ...improvement,
    id,
    customerRef,
    state: 'proposed',
    dropReason: null,
    endedAt: null,
    createdAt: now,
    createdBy: subject,
  };
}

/** @throws ConflictError - where it was changed since it was read */
export function decideChange(
  before: StoredImprovement,
  improvement: ChangeImprovement,
  by: Doing & { readonly etag: string },
): StoredImprovement {
  const current = String(before.revision);
  if (by.etag !== current) {
    throw new StaleVersionError({ field: 'If-Match', yours: by.etag, current });
  }
  return {
    ...before,
    ...improvement,
    changedAt: by.now,
    changedBy: by.subject,
  };
}

/**
 * A step in its life; undefined where it stands there already.
 *
 * @throws ConflictError - where it cannot go there
 */
export function decideTransition(
  before: StoredImprovement,
  { to, reason }: TransitionImprovement,
  by: Doing,
): StoredImprovement | undefined {
  if (before.state === to) {
    return undefined;
  }
  if (!nextImprovementStates(before.state).includes(to)) {
    throw new ConflictError(
      `An improvement that is ${before.state} cannot become ${to}`,
    );
  }
  const isEnded = to === 'done' || to === 'dropped';
  return {
    ...before,
    state: to,
    dropReason: to === 'dropped' ? reason : null,
    endedAt: isEnded ? by.now : null,
    changedAt: by.now,
    changedBy: by.subject,
  };
}
