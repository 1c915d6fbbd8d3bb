import {
  formatInstant,
  type AnsweringTarget,
  type RequirementEdit,
  type RequirementHead,
} from '@service-levels/backstage-plugin-sla-common';
import type { StoredEdit, StoredRequirement } from './StoredRequirement';

/**
 * A requirement as it is answered.
 *
 * @param answering - the targets that the caller may see, by id
 */
export function toHead(
  stored: StoredRequirement,
  answering: ReadonlyMap<string, AnsweringTarget>,
): RequirementHead {
  const { targetId, revision, createdAt, ...rest } = stored;
  return {
    ...rest,
    answeredBy: (targetId === null ? null : answering.get(targetId)) ?? null,
    createdAt: formatInstant(createdAt),
    etag: String(revision),
  };
}

/** A change as it is answered; a target that the caller may not see is none. */
export function toEdit(
  { before: stored, ...change }: StoredEdit,
  answering: ReadonlyMap<string, AnsweringTarget>,
): RequirementEdit {
  const { targetId, ...before } = stored;
  const answeredBy = targetId ? answering.get(targetId) ?? null : null;
  return {
    ...change,
    before: targetId === undefined ? before : { ...before, answeredBy },
  };
}
