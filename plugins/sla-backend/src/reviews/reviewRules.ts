import { randomUUID } from 'node:crypto';
import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  parseInstant,
  type ChangeReview,
  type CreateReview,
} from '@service-levels/backstage-plugin-sla-common';
import type { NewInteraction } from '../dialogue/InteractionsStore';
import {
  FieldConflictError,
  InvalidInputError,
  StaleVersionError,
} from '../errors';
import type { NewReview, ReviewChange } from './ReviewsStore';
import type { StoredOutcome, StoredReview } from './StoredReview';

/** Who does it, and when, in epoch seconds. */
export interface Doing {
  readonly subject: string;
  readonly now: number;
}

function planOf({ at, until, ...plan }: CreateReview) {
  return {
    ...plan,
    at: parseInstant(at),
    until: until === null ? null : parseInstant(until),
  };
}

/** A review that is planned, with nothing written yet. */
export function newReview(
  review: CreateReview,
  context: Doing & { readonly id: string; readonly customerRef: string },
): NewReview {
  const { id, customerRef, subject, now } = context;
  return {
    ...planOf(review),
    id,
    customerRef,
    state: 'planned',
    agenda: [],
    isAgendaShared: false,
    notes: '',
    minutes: '',
    minutesVisibility: 'internal',
    decisions: [],
    interactionId: null,
    cancelReason: null,
    createdAt: now,
    createdBy: subject,
  };
}

/** @throws InputError - where a decision that led to something would be lost or worded anew */
function requireDecided(
  { decisions, outcomes }: StoredReview,
  after: ChangeReview,
): void {
  for (const { decisionId } of outcomes) {
    const before = decisions.find(({ id }) => id === decisionId);
    const now = after.decisions.find(({ id }) => id === decisionId);
    if (now?.text !== before?.text) {
      throw InvalidInputError.of(
        'decisions',
        `must hold ${decisionId} as it is: it led to something`,
      );
    }
  }
}

/**
 * Writes anew what is written of a review.
 *
 * @throws ConflictError - where it was changed since it was read, or is cancelled
 */
export function decideChange(
  before: StoredReview,
  content: ChangeReview,
  by: Doing & { readonly etag: string },
): ReviewChange {
  const current = String(before.revision);
  if (by.etag !== current) {
    throw new StaleVersionError({ field: 'If-Match', yours: by.etag, current });
  }
  if (before.state === 'cancelled') {
    throw new ConflictError('The review is cancelled');
  }
  requireDecided(before, content);
  const after = { ...before, ...content, ...planOf(content) };
  if (before.state === 'held') {
    requireBegun(after, by.now);
  }
  return { after };
}

function requireBegun({ at }: Pick<StoredReview, 'at'>, now: number): void {
  if (at > now) {
    throw InvalidInputError.of('at', 'must not be in the future: it was held');
  }
}

/** The meeting that stands in the dialogue; what was said there stays with the review. */
function meetingOf(
  review: StoredReview,
  context: Doing & { readonly title: string },
): NewInteraction {
  return {
    id: randomUUID(),
    customerRef: review.customerRef,
    kind: 'meeting',
    at: review.at,
    until: review.until,
    place: review.place,
    title: context.title,
    text: '',
    participants: review.participants,
    entities: [],
    links: [],
    visibility: 'shared',
    writtenBy: 'provider',
    complaint: null,
    createdAt: context.now,
    createdBy: context.subject,
  };
}

/**
 * It took place: the dialogue has a meeting from now on. Undefined where that
 * was said before.
 *
 * @throws ConflictError - where it is cancelled
 * @throws InputError - where it has not begun yet
 */
export function decideHold(
  before: StoredReview,
  by: Doing & { readonly title: string },
): ReviewChange | undefined {
  if (before.state === 'held') {
    return undefined;
  }
  if (before.state === 'cancelled') {
    throw new ConflictError('The review is cancelled');
  }
  requireBegun(before, by.now);
  const meeting = meetingOf(before, by);
  return {
    after: { ...before, state: 'held', interactionId: meeting.id },
    meeting,
  };
}

/** @throws ConflictError - where it was held */
export function decideCancel(
  before: StoredReview,
  reason: string,
): ReviewChange | undefined {
  if (before.state === 'cancelled') {
    return undefined;
  }
  if (before.state === 'held') {
    throw new ConflictError('The review was held');
  }
  return { after: { ...before, state: 'cancelled', cancelReason: reason } };
}

/** @throws NotFoundError - where there is no such decision */
export function outcomeOf(
  { decisions, outcomes }: StoredReview,
  decisionId: string,
): StoredOutcome | undefined {
  if (!decisions.some(({ id }) => id === decisionId)) {
    throw new NotFoundError(`There is no decision ${decisionId}`);
  }
  return outcomes.find(outcome => outcome.decisionId === decisionId);
}

/** @throws ConflictError - where a decision led to something else */
export function requireSameKind(
  known: StoredOutcome,
  kind: StoredOutcome['kind'],
): void {
  if (known.kind !== kind) {
    throw new FieldConflictError(
      'kind',
      `must be ${known.kind}: the decision led to that already`,
    );
  }
}

/** @throws ConflictError - where the decision led to something else meanwhile */
export function decideOutcome(
  before: StoredReview,
  outcome: StoredOutcome,
): ReviewChange | undefined {
  const known = outcomeOf(before, outcome.decisionId);
  if (known === undefined) {
    return { after: before, outcome };
  }
  requireSameKind(known, outcome.kind);
  if (known.objectId !== outcome.objectId) {
    throw new ConflictError(
      `The decision led to another ${known.kind} already`,
    );
  }
  return undefined;
}
