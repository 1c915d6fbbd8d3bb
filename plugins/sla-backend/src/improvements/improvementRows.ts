import type {
  ImprovementOriginKind,
  ImprovementState,
  Visibility,
} from '@service-levels/backstage-plugin-sla-common';
import { secondsOrNull } from '../database/secondsOrNull';
import type { ImprovementRow } from '../database/tables';
import type { StoredImprovement } from './StoredImprovement';

/** A row with the title of its customer. */
export interface ImprovementOfCustomerRow extends ImprovementRow {
  customer_title: string;
}

/** Snake case ends here. */
export function rowToImprovement(
  row: ImprovementOfCustomerRow,
): StoredImprovement {
  const { origin_kind: kind, origin_id: originId } = row;
  return {
    key: row.key,
    id: row.id,
    revision: row.revision,
    customerRef: row.customer_ref,
    customerTitle: row.customer_title,
    title: row.title,
    text: row.text,
    owner: row.owner_ref,
    due: row.due_on,
    state: row.state as ImprovementState,
    dropReason: row.drop_reason,
    targetId: row.target_id,
    expected: row.expected,
    expectedFigure: row.expected_figure,
    result: row.result,
    origin:
      kind === null || originId === null
        ? null
        : { kind: kind as ImprovementOriginKind, id: originId },
    visibility: row.visibility as Visibility,
    endedAt: secondsOrNull(row.ended_at),
    createdAt: Number(row.created_at),
    createdBy: row.created_by,
    changedAt: secondsOrNull(row.changed_at),
    changedBy: row.changed_by,
  };
}

/** What of a row can be changed later. */
export function contentToRow(
  improvement: Pick<
    StoredImprovement,
    | 'title'
    | 'text'
    | 'owner'
    | 'due'
    | 'state'
    | 'dropReason'
    | 'targetId'
    | 'expected'
    | 'expectedFigure'
    | 'result'
    | 'visibility'
    | 'endedAt'
  >,
) {
  return {
    title: improvement.title,
    text: improvement.text,
    owner_ref: improvement.owner,
    due_on: improvement.due,
    state: improvement.state,
    drop_reason: improvement.dropReason,
    target_id: improvement.targetId,
    expected: improvement.expected,
    expected_figure: improvement.expectedFigure,
    result: improvement.result,
    visibility: improvement.visibility,
    ended_at: improvement.endedAt,
  };
}
