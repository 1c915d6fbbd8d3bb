import { secondsOrNull } from '../../database/secondsOrNull';
import type { CustomerActionRow } from '../../database/tables';
import type { StoredAction } from '../StoredAction';

/** A row with the title of its customer, and who is shown where it was promised. */
export interface ActionOfCustomerRow extends CustomerActionRow {
  customer_title: string;
  origin_visibility: string | null;
}

/** Snake case ends here. */
export function rowToAction(row: ActionOfCustomerRow): StoredAction {
  const { interaction_id: interactionId, ended_at: at, ended_by: by } = row;
  return {
    id: row.id,
    revision: row.revision,
    customerRef: row.customer_ref,
    customerTitle: row.customer_title,
    title: row.title,
    text: row.text,
    owner: row.owner_ref,
    due: row.due_on,
    state: row.state as StoredAction['state'],
    ended:
      at === null || by === null
        ? null
        : { at: Number(at), by, reason: row.drop_reason },
    visibility: row.visibility as StoredAction['visibility'],
    origin:
      interactionId === null
        ? null
        : { interactionId, isShared: row.origin_visibility === 'shared' },
    createdAt: Number(row.created_at),
    createdBy: row.created_by,
    changedAt: secondsOrNull(row.changed_at),
    changedBy: row.changed_by,
  };
}
