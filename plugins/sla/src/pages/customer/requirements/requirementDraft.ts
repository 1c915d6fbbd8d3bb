import type {
  ChangeRequirementInput,
  CreateRequirementInput,
  Requirement,
  RequirementPriority,
} from '@service-levels/backstage-plugin-sla-common';
import {
  draftOfLevels,
  levelsOf,
  NO_LEVEL,
  type LevelDraft,
} from './levelDraft';

/** A requirement as it stands in the form. */
export interface RequirementDraft {
  readonly title: string;
  /** Entity ref. */
  readonly service: string;
  /** Ref of what measures it; empty where that is not known. */
  readonly indicator: string;
  readonly priority: RequirementPriority;
  readonly level: LevelDraft;
  readonly reason: string;
  readonly costOfFailing: string;
}

/** An empty form. */
export function beginRequirement(service: string): RequirementDraft {
  return {
    title: '',
    service,
    indicator: '',
    priority: 'should',
    level: NO_LEVEL,
    reason: '',
    costOfFailing: '',
  };
}

/** What is stored, to be changed. */
export function draftOf(requirement: Requirement): RequirementDraft {
  const { title, service, indicator, priority } = requirement;
  return {
    title,
    service,
    indicator: indicator ?? '',
    priority,
    level: draftOfLevels(requirement),
    reason: requirement.reason ?? '',
    costOfFailing: requirement.costOfFailing ?? '',
  };
}

/** What is sent of a draft; undefined while something is missing. */
export function requirementOf(
  draft: RequirementDraft,
  before?: Requirement,
): CreateRequirementInput | undefined {
  const { level, indicator, ...rest } = draft;
  const levels = levelsOf(level, before);
  const isComplete = draft.title.trim() !== '' && draft.service !== '';
  return isComplete && levels !== undefined
    ? { ...rest, ...levels, indicator: indicator === '' ? null : indicator }
    : undefined;
}

/** What is sent of a change of nothing but the target that answers it. */
export function answerOf(
  requirement: Requirement,
  answer: Required<Pick<ChangeRequirementInput, 'targetId' | 'changeReason'>>,
): ChangeRequirementInput {
  const { title, service, indicator, wanted, leastAcceptable } = requirement;
  const { reason, costOfFailing, priority } = requirement;
  return {
    title,
    service,
    indicator,
    wanted,
    leastAcceptable,
    reason,
    costOfFailing,
    priority,
    ...answer,
  };
}
