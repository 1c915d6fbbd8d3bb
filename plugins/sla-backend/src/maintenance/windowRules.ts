import {
  formatInstant,
  isRecurring,
  parseInstant,
  type ChangeMaintenanceWindow,
  type DeclareMaintenanceWindow,
  type ErrorDetail,
} from '@service-levels/backstage-plugin-sla-common';
import type { EntityDirectory } from '../entities/EntityDirectory';
import {
  FieldConflictError,
  FieldNotAllowedError,
  InvalidInputError,
} from '../errors';
import type { Caller } from '../permissions/Caller';
import { ruleProblem } from './occurrencesOf';
import {
  newestOf,
  type StoredWindow,
  type WindowRevision,
} from './StoredWindow';

/** What work is planned on; people and customers are not worked on. */
const KINDS = ['component', 'system', 'api', 'resource', 'domain'];

/**
 * Holds a window against the catalog and the rules of announcements.
 *
 * @throws InputError - with every field that is refused
 */
export async function checkWindow(
  window: ChangeMaintenanceWindow & { readonly entityRef: string },
  options: { readonly entities: EntityDirectory; readonly now: number },
): Promise<void> {
  const { entityRef, schedule, announcedAt, evidence } = window;
  const { entities, now } = options;
  const details: ErrorDetail[] = [];
  const refuse = (field: string, reason: string) =>
    details.push({ field, reason });
  if (!KINDS.includes(entityRef.split(':')[0])) {
    refuse('entityRef', `must be one of the kinds ${KINDS.join(', ')}`);
  } else if ((await entities.missing([entityRef])).length > 0) {
    refuse('entityRef', `the catalog has no entity ${entityRef}`);
  }
  const problem = isRecurring(schedule) ? ruleProblem(schedule) : undefined;
  if (problem !== undefined) {
    refuse(problem.field, problem.reason);
  }
  const announced = announcedAt === null ? now : parseInstant(announcedAt);
  if (announced > now) {
    refuse('announcedAt', 'must not lie in the future');
  }
  if (announced < now && evidence === null) {
    refuse(
      'evidence',
      'is required where it was announced before it is declared here',
    );
  }
  if (details.length > 0) {
    throw new InvalidInputError(details);
  }
}

/**
 * Maintenance is declared by the team that owns the entity, or by managers,
 * whatever the portal's policy says. A service was allowed by its token.
 *
 * @throws NotAllowedError - for everybody else
 */
export async function requireMayDeclare(
  entityRef: string,
  options: { readonly caller: Caller; readonly entities: EntityDirectory },
): Promise<void> {
  const { caller, entities } = options;
  if (caller.kind === 'service' || caller.isManager) {
    return;
  }
  const above = (await entities.parentsOf([entityRef])).get(entityRef) ?? [];
  if (!above.some(ref => caller.ownershipRefs.includes(ref))) {
    throw new FieldNotAllowedError(
      'entityRef',
      'is worked on by the team that owns it: only its members and managers declare maintenance',
    );
  }
}

/** What somebody declares, as the first revision of a window or its next one. */
export function revisionOf(
  window: ChangeMaintenanceWindow | DeclareMaintenanceWindow,
  by: {
    readonly revision: number;
    readonly subject: string;
    readonly now: number;
    /** When the same work was announced before, if the times stay. */
    readonly announcedAt?: number;
  },
): WindowRevision {
  const { title, text, schedule, announcedAt, evidence } = window;
  return {
    revision: by.revision,
    title,
    text,
    schedule,
    announcedAt:
      announcedAt === null
        ? by.announcedAt ?? by.now
        : parseInstant(announcedAt),
    evidence,
    declaredAt: by.now,
    declaredBy: by.subject,
  };
}

function hasSameTimes(
  revision: WindowRevision,
  { schedule }: ChangeMaintenanceWindow,
): boolean {
  return JSON.stringify(revision.schedule) === JSON.stringify(schedule);
}

function hasBegun({ schedule }: WindowRevision, now: number): boolean {
  return !isRecurring(schedule) && parseInstant(schedule.from) <= now;
}

function requireNotCancelled(window: StoredWindow): void {
  if (window.cancelledAt !== null) {
    throw new FieldConflictError(
      'state',
      `was cancelled at ${formatInstant(window.cancelledAt)}`,
    );
  }
}

/**
 * The revision by which a window goes on. What began stays as it was: a
 * one-off window cannot be moved any more, nor into the past.
 *
 * @throws ConflictError - where it was cancelled, or has begun
 */
export function decideChange(
  stored: StoredWindow,
  window: ChangeMaintenanceWindow,
  by: { readonly subject: string; readonly now: number },
): WindowRevision {
  const newest = newestOf(stored);
  const { schedule } = window;
  requireNotCancelled(stored);
  const stays = hasSameTimes(newest, window);
  if (!stays && hasBegun(newest, by.now)) {
    throw new FieldConflictError(
      'schedule',
      'has begun: what it excludes stays; declare another window',
    );
  }
  if (
    !stays &&
    !isRecurring(schedule) &&
    parseInstant(schedule.from) < by.now
  ) {
    throw InvalidInputError.of(
      'schedule.from',
      'must not lie in the past: declare another window for work that was done',
    );
  }
  return revisionOf(window, {
    ...by,
    revision: newest.revision + 1,
    announcedAt: stays ? newest.announcedAt : undefined,
  });
}

/** @throws ConflictError - where nothing of it is left to cancel */
export function requireCancellable(stored: StoredWindow, now: number): void {
  if (hasBegun(newestOf(stored), now)) {
    throw new FieldConflictError('state', 'has begun: what it excludes stays');
  }
}

/** What a window is called before it has an id. */
export const CANDIDATE = 'candidate';

/** A window as it would be stored: a new one, or the next revision of one. */
export function candidateOf(
  window: DeclareMaintenanceWindow,
  by: {
    readonly subject: string;
    readonly now: number;
    readonly stored: StoredWindow | undefined;
  },
): StoredWindow {
  const { stored } = by;
  return {
    id: stored?.id ?? CANDIDATE,
    entityRef: window.entityRef,
    revision: (stored?.revision ?? 0) + 1,
    revisions: stored
      ? [...stored.revisions, decideChange(stored, window, by)]
      : [revisionOf(window, { ...by, revision: 1 })],
    cancelledAt: null,
    cancelledBy: null,
  };
}
