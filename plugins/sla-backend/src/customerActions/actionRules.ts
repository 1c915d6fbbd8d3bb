import type {
  ChangeAction,
  PromisedAction,
  Visibility,
} from '@service-levels/backstage-plugin-sla-common';
import {
  FieldConflictError,
  FieldNotAllowedError,
  InvalidInputError,
  StaleVersionError,
} from '../errors';
import type { Side } from '../permissions/sideOf';
import type { NewAction } from './CustomerActionsStore';
import type { StoredAction } from './StoredAction';

/** Who promises something, and to whom. */
export interface Promising {
  readonly customerRef: string;
  readonly side: Side;
  /** Refs of who acts for the customer. */
  readonly representatives: readonly string[];
  readonly subject: string;
  readonly now: number;
}

/** @throws InputError - where its owner would not be shown it */
function requireShownToOwner(
  { owner, visibility }: { owner: string; visibility: Visibility },
  representatives: readonly string[],
): void {
  if (visibility === 'internal' && representatives.includes(owner)) {
    throw InvalidInputError.of(
      'visibility',
      "must be shared: its owner is on the customer's side",
    );
  }
}

/**
 * Something new that is promised. The customer's side promises for itself, and
 * what it writes is shared.
 *
 * @throws NotAllowedError - where the customer's side promises for others, or asks for something internal
 * @throws InputError - where its owner would not be shown it
 */
export function newAction(
  action: PromisedAction,
  {
    id,
    interactionId,
    customerRef,
    side,
    representatives,
    subject,
    now,
  }: Promising & {
    readonly id: string;
    readonly interactionId: string | null;
  },
): NewAction {
  const { title, text, owner, due } = action;
  if (side === 'customer' && !representatives.includes(owner)) {
    throw new FieldNotAllowedError(
      'owner',
      'must be somebody who acts for the customer',
    );
  }
  if (side === 'customer' && action.visibility === 'internal') {
    throw new FieldNotAllowedError(
      'visibility',
      'must be shared: the provider reads what you write here',
    );
  }
  const visibility =
    side === 'customer' ? 'shared' : action.visibility ?? 'internal';
  requireShownToOwner({ owner, visibility }, representatives);
  return {
    id,
    customerRef,
    interactionId,
    title,
    text,
    owner,
    due,
    visibility,
    createdAt: now,
    createdBy: subject,
  };
}

function requireOpen({ state }: StoredAction): void {
  if (state !== 'open') {
    throw new FieldConflictError('id', `is ${state}`);
  }
}

/** Changes what is promised, while it is open. */
export function decideChange(
  before: StoredAction,
  content: ChangeAction,
  {
    etag,
    representatives,
    subject,
    now,
  }: Pick<Promising, 'representatives' | 'subject' | 'now'> & {
    readonly etag: string;
  },
): StoredAction {
  const current = String(before.revision);
  if (current !== etag) {
    throw new StaleVersionError({ field: 'If-Match', yours: etag, current });
  }
  requireOpen(before);
  requireShownToOwner(content, representatives);
  return { ...before, ...content, changedAt: now, changedBy: subject };
}

/** Says that it is done; said again it changes nothing. */
export function decideComplete(
  before: StoredAction,
  { subject, now }: Pick<Promising, 'subject' | 'now'>,
): StoredAction | undefined {
  if (before.state === 'done') {
    return undefined;
  }
  requireOpen(before);
  const ended = { at: now, by: subject, reason: null };
  return { ...before, state: 'done', ended };
}

/** Drops it for a reason; said again it changes nothing. */
export function decideDrop(
  before: StoredAction,
  reason: string,
  { subject, now }: Pick<Promising, 'subject' | 'now'>,
): StoredAction | undefined {
  if (before.state === 'dropped' && before.ended?.reason === reason) {
    return undefined;
  }
  requireOpen(before);
  return {
    ...before,
    state: 'dropped',
    ended: { at: now, by: subject, reason },
  };
}
