import {
  formatInstant,
  type Visibility,
  type RequirementComment,
  type RequirementPriority,
  type RequirementState,
  type RequirementTransition,
} from '@service-levels/backstage-plugin-sla-common';
import type {
  IndicatorRow,
  RequirementChangeRow,
  RequirementCommentRow,
  RequirementRow,
  RequirementTransitionRow,
} from '../../database/tables';
import type { StoredEdit, StoredRequirement } from '../StoredRequirement';

/** A requirement with what its indicator is called by, if it has one. */
export type JoinedRow = RequirementRow & {
  readonly [K in 'entity_ref' | 'name']: IndicatorRow[K] | null;
};

/** Snake case ends here. */
export function rowToRequirement(row: JoinedRow): StoredRequirement {
  return {
    id: row.id,
    customerRef: row.customer_ref,
    title: row.title,
    service: row.service_ref,
    indicator:
      row.entity_ref === null || row.name === null
        ? null
        : `${row.entity_ref}/${row.name}`,
    wanted: JSON.parse(row.wanted),
    leastAcceptable:
      row.least_acceptable === null ? null : JSON.parse(row.least_acceptable),
    reason: row.reason,
    costOfFailing: row.cost_of_failing,
    priority: row.priority as RequirementPriority,
    state: row.state as RequirementState,
    targetId: row.target_id,
    recordedOn: row.recorded_on as StoredRequirement['recordedOn'],
    revision: row.revision,
    createdAt: Number(row.created_at),
    createdBy: row.created_by,
  };
}

/** A step as it is read. */
export function rowToTransition(
  row: RequirementTransitionRow,
): RequirementTransition {
  return {
    from: row.from_state as RequirementState,
    to: row.to_state as RequirementState,
    reason: row.reason,
    at: formatInstant(Number(row.at)),
    by: row.by,
  };
}

/** A change as it is read. */
export function rowToEdit(row: RequirementChangeRow): StoredEdit {
  return {
    before: JSON.parse(row.before),
    reason: row.reason,
    at: formatInstant(Number(row.at)),
    by: row.by,
  };
}

/** A comment as it is read. */
export function rowToComment(row: RequirementCommentRow): RequirementComment {
  return {
    id: row.id,
    text: row.text,
    visibility: row.visibility as Visibility,
    at: formatInstant(Number(row.at)),
    by: row.by,
  };
}
