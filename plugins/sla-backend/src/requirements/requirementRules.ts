import {
  isMeasurable,
  nextRequirementStates,
  STREAMS_OF_OBJECTIVES,
  type ChangeRequirement,
  type CreateRequirement,
  type RequirementTransition,
  type Stream,
  type TransitionRequirement,
} from '@service-levels/backstage-plugin-sla-common';
import {
  FieldConflictError,
  FieldNotAllowedError,
  InvalidInputError,
  StaleVersionError,
} from '../errors';
import type { Side } from '../permissions/sideOf';
import type {
  RequirementChange,
  RequirementContent,
  StoredRequirement,
} from './StoredRequirement';

/**
 * What is wanted must be judged on what the indicator collects.
 *
 * @throws InputError - which names the indicator
 */
export function requireFittingStream(
  { wanted }: Pick<CreateRequirement, 'wanted'>,
  stream: Stream,
): void {
  const streams: readonly Stream[] = isMeasurable(wanted)
    ? STREAMS_OF_OBJECTIVES[wanted.kind]
    : [stream];
  if (!streams.includes(stream)) {
    throw InvalidInputError.of(
      'indicator',
      `collects ${stream}, but ${wanted.kind} is judged on ${streams.join(
        ' or ',
      )}`,
    );
  }
}

/**
 * Indicators and targets are the provider's words: the customer's side leaves
 * them as they are.
 *
 * @throws NotAllowedError - which names the field
 */
export function requireOwnWords(
  asked: Pick<ChangeRequirement, 'indicator' | 'targetId'>,
  stored: Pick<StoredRequirement, 'indicator' | 'targetId'>,
): void {
  const reason = 'is for the provider to name';
  if (asked.indicator !== stored.indicator) {
    throw new FieldNotAllowedError('indicator', reason);
  }
  if (asked.targetId !== null && asked.targetId !== stored.targetId) {
    throw new FieldNotAllowedError('targetId', reason);
  }
}

function requireChangeable(stored: StoredRequirement, side: Side): void {
  if (side === 'provider') {
    return;
  }
  if (stored.recordedOn !== 'customer') {
    throw new FieldNotAllowedError(
      'id',
      'was recorded by the provider: only the provider changes it',
    );
  }
  if (stored.state !== 'captured') {
    throw new FieldNotAllowedError(
      'state',
      `is ${stored.state}: the customer's side changes a requirement while it is captured`,
    );
  }
}

/**
 * What is to be stored of a requirement that somebody writes anew.
 *
 * @throws ConflictError - where it was changed since they read it
 * @throws NotAllowedError - where it is not for them to change
 */
export function decideChange(
  stored: StoredRequirement,
  change: {
    readonly etag: string;
    readonly side: Side;
    readonly content: RequirementContent;
    readonly asked: ChangeRequirement;
  },
): RequirementChange {
  const { etag, side, content, asked } = change;
  requireChangeable(stored, side);
  const current = String(stored.revision);
  if (current !== etag) {
    throw new StaleVersionError({ field: 'If-Match', yours: etag, current });
  }
  if (side === 'provider') {
    return { kind: 'content', content };
  }
  requireOwnWords(asked, stored);
  return {
    kind: 'content',
    content: { ...content, targetId: stored.targetId },
  };
}

/**
 * The step that a requirement takes; none where the same person took it just
 * before.
 *
 * @throws ConflictError - where its state does not lead there, or nothing agreed answers it
 */
export function decideTransition(
  stored: StoredRequirement,
  step: {
    readonly transition: TransitionRequirement;
    readonly lastStep: RequirementTransition | undefined;
    /** Epoch seconds. */
    readonly at: number;
    readonly by: string;
  },
): RequirementChange {
  const { transition, lastStep, at, by } = step;
  const { to, reason } = transition;
  if (stored.state === to && lastStep?.to === to && lastStep.by === by) {
    return { kind: 'none' };
  }
  const next = nextRequirementStates(stored.state);
  if (!next.includes(to)) {
    const ways = next.length === 0 ? 'nowhere' : `to ${next.join(' or ')}`;
    throw new FieldConflictError(
      'to',
      `cannot be ${to}: the requirement is ${stored.state}, which leads ${ways}`,
    );
  }
  if (to === 'agreed' && stored.targetId === null) {
    throw new FieldConflictError(
      'targetId',
      'is missing: name the target that answers the requirement before it is agreed',
    );
  }
  return { kind: 'transition', to, reason, at, by };
}
