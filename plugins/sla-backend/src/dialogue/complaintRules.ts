import { FieldConflictError, FieldNotAllowedError } from '../errors';
import type { Side } from '../permissions/sideOf';
import { firstDue } from './firstDue';
import type { InteractionChange } from './InteractionsStore';
import type {
  StoredComplaint,
  StoredInteraction,
  StoredStep,
} from './StoredInteraction';

/** Who does something with a complaint. */
export interface Doer {
  readonly subject: string;
  readonly side: Side;
  /** Whether they are the customer's relationship manager, or a deputy. */
  readonly isRelationshipManager: boolean;
  readonly now: number;
}

type Complained = StoredInteraction & { readonly complaint: StoredComplaint };

/** @throws ConflictError - where it is none */
function requireComplaint(
  interaction: StoredInteraction,
): asserts interaction is Complained {
  if (interaction.complaint === null) {
    throw new FieldConflictError('id', `is a ${interaction.kind}`);
  }
}

function stepped(
  before: Complained,
  complaint: Partial<StoredComplaint>,
  step: InteractionChange['steps'][number],
): InteractionChange {
  return {
    after: { ...before, complaint: { ...before.complaint, ...complaint } },
    steps: [step],
  };
}

/** Whether the last that was done is what is asked for again. */
function isSame(
  { steps }: StoredInteraction,
  asked: Pick<StoredStep, 'kind' | 'text' | 'by'>,
): boolean {
  const last = steps[steps.length - 1];
  return (
    last !== undefined &&
    last.kind === asked.kind &&
    last.text === asked.text &&
    last.by === asked.by
  );
}

/** Answers a complaint, also one that was answered before. */
export function decideAnswer(
  before: StoredInteraction,
  text: string,
  { subject }: Doer,
): InteractionChange | undefined {
  requireComplaint(before);
  const step = { kind: 'answered', text } as const;
  if (isSame(before, { ...step, by: subject })) {
    return undefined;
  }
  if (before.complaint.state === 'closed') {
    throw new FieldConflictError(
      'id',
      "is closed: the customer's side can open it again",
    );
  }
  return stepped(before, { state: 'answered' }, step);
}

/** Closes a complaint; that is for the customer's side and its relationship manager, whatever a policy says. */
export function decideClose(
  before: StoredInteraction,
  { side, isRelationshipManager }: Doer,
): InteractionChange | undefined {
  requireComplaint(before);
  if (side !== 'customer' && !isRelationshipManager) {
    throw new FieldNotAllowedError(
      'id',
      "is for the customer's side or its relationship manager to close",
    );
  }
  return before.complaint.state === 'closed'
    ? undefined
    : stepped(before, { state: 'closed' }, { kind: 'closed', text: null });
}

/** Opens a complaint again, which is for the customer's side; it is to be answered anew. */
export function decideReopen(
  before: StoredInteraction,
  reason: string,
  { side, subject, now }: Doer,
): InteractionChange | undefined {
  requireComplaint(before);
  if (side !== 'customer') {
    throw new FieldNotAllowedError(
      'id',
      "is for the customer's side to open again",
    );
  }
  const step = { kind: 'reopened', text: reason } as const;
  if (isSame(before, { ...step, by: subject })) {
    return undefined;
  }
  if (before.complaint.state === 'open') {
    throw new FieldConflictError('id', 'is open');
  }
  const anew = {
    state: 'open',
    due: firstDue(now),
    escalatedAt: null,
  } as const;
  return stepped(before, anew, step);
}
