import { isDeepStrictEqual } from 'node:util';
import {
  isMeasurable,
  nextRequirementStates,
  STREAMS_OF_OBJECTIVES,
  type ChangeRequirement,
  type CreateRequirement,
  type RequirementState,
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
  ContentBefore,
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
  const { targetId = null } = asked;
  if (targetId !== null && targetId !== stored.targetId) {
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

/** The fields that differ, as they were before. */
function contentBefore(
  stored: StoredRequirement,
  next: Required<ContentBefore>,
): ContentBefore {
  const before: Required<ContentBefore> = {
    title: stored.title,
    service: stored.service,
    indicator: stored.indicator,
    wanted: stored.wanted,
    leastAcceptable: stored.leastAcceptable,
    reason: stored.reason,
    costOfFailing: stored.costOfFailing,
    priority: stored.priority,
    targetId: stored.targetId,
  };
  const fields = Object.keys(before) as (keyof ContentBefore)[];
  return Object.fromEntries(
    fields
      .filter(field => !isDeepStrictEqual(before[field], next[field]))
      .map(field => [field, before[field]]),
  );
}

/**
 * What was decided on is put right openly: with a reason, and what is agreed
 * keeps a target that answers it.
 */
function requireOpenly(
  stored: StoredRequirement,
  next: Pick<RequirementContent, 'targetId'>,
  reason: string | null,
): void {
  const { state } = stored;
  if (state === 'agreed' && next.targetId === null) {
    throw new FieldConflictError(
      'targetId',
      'is needed while the requirement is agreed: review it again before its answer is taken away',
    );
  }
  if ((state === 'agreed' || state === 'declined') && reason === null) {
    throw InvalidInputError.of(
      'changeReason',
      `is required where a requirement is ${state}`,
    );
  }
}

/**
 * What is to be stored of a requirement that somebody writes anew; nothing
 * where it stays as it is.
 *
 * @throws ConflictError - where it was changed since they read it
 * @throws NotAllowedError - where it is not for them to change
 */
export function decideChange(
  stored: StoredRequirement,
  change: {
    readonly etag: string;
    readonly side: Side;
    readonly content: Omit<RequirementContent, 'targetId'>;
    readonly asked: ChangeRequirement;
    /** Epoch seconds. */
    readonly at: number;
    readonly by: string;
  },
): RequirementChange {
  const { etag, side, asked, at, by } = change;
  requireChangeable(stored, side);
  const current = String(stored.revision);
  if (current !== etag) {
    throw new StaleVersionError({ field: 'If-Match', yours: etag, current });
  }
  if (side === 'customer') {
    requireOwnWords(asked, stored);
  }
  const { targetId = stored.targetId } = side === 'provider' ? asked : {};
  const content = { ...change.content, targetId };
  const before = contentBefore(stored, { ...asked, targetId });
  if (Object.keys(before).length === 0) {
    return { kind: 'none' };
  }
  const reason = asked.changeReason;
  requireOpenly(stored, content, reason);
  return { kind: 'content', content, before, reason, at, by };
}

/** States whose reason can be put right by a step that leads nowhere else. */
const DECIDED: readonly RequirementState[] = ['offered', 'agreed', 'declined'];

/**
 * The step that a requirement takes; none where the same person took it just
 * before. A step to where it is already puts the reason right: the earlier one
 * stays in its history.
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
  const isThere = stored.state === to && lastStep?.to === to;
  const isSaid = reason === null || reason === lastStep?.reason;
  if (isThere && isSaid && lastStep.by === by) {
    return { kind: 'none' };
  }
  if (isThere && !isSaid && DECIDED.includes(to)) {
    return { kind: 'transition', to, reason, at, by };
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
  if (stored.state === 'agreed' && reason === null) {
    throw InvalidInputError.of(
      'reason',
      'is required where what was agreed is reviewed again',
    );
  }
  return { kind: 'transition', to, reason, at, by };
}
