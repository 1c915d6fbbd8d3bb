import type { Knex } from 'knex';
import type { CustomerActionRow } from '../../database/tables';
import type { NewAction } from '../CustomerActionsStore';

function toRow(action: NewAction): CustomerActionRow {
  return {
    id: action.id,
    revision: 1,
    customer_ref: action.customerRef,
    interaction_id: action.interactionId,
    title: action.title,
    text: action.text,
    owner_ref: action.owner,
    due_on: action.due,
    state: 'open',
    visibility: action.visibility,
    ended_at: null,
    ended_by: null,
    drop_reason: null,
    created_at: action.createdAt,
    created_by: action.createdBy,
    changed_at: null,
    changed_by: null,
  };
}

/** Keeps new actions, in the transaction given; at most 50. */
export async function insertActions(
  tx: Knex.Transaction,
  actions: readonly NewAction[],
): Promise<void> {
  if (actions.length > 0) {
    await tx<CustomerActionRow>('customer_actions').insert(actions.map(toRow));
  }
}
