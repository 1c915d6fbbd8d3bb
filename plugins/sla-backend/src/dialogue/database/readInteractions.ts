import type { Knex } from 'knex';
import { chunksOf } from '../../database/chunksOf';
import { secondsOrNull } from '../../database/secondsOrNull';
import type {
  InteractionEntityRow,
  InteractionRow,
  InteractionStepRow,
} from '../../database/tables';
import type { StoredInteraction, StoredStep } from '../StoredInteraction';

/** A row with the title of its customer. */
export interface InteractionOfCustomerRow extends InteractionRow {
  customer_title: string;
}

/** Stays below SQLite's limit on bound values. */
const IDS_PER_QUERY = 400;

function rowToStep(row: InteractionStepRow): StoredStep {
  return {
    kind: row.kind as StoredStep['kind'],
    text: row.text,
    at: Number(row.done_at),
    by: row.done_by,
  };
}

function rowToComplaint(row: InteractionRow): StoredInteraction['complaint'] {
  if (row.complaint_state === null || row.due_on === null) {
    return null;
  }
  const state = row.complaint_state;
  if (state !== 'open' && state !== 'answered' && state !== 'closed') {
    throw new Error(`A complaint has the unknown state ${state}`);
  }
  return {
    state,
    owner: row.owner_ref,
    due: row.due_on,
    escalatedAt: secondsOrNull(row.escalated_at),
  };
}

function rowToInteraction(
  row: InteractionOfCustomerRow,
  entities: readonly InteractionEntityRow[],
  steps: readonly InteractionStepRow[],
): StoredInteraction {
  return {
    id: row.id,
    revision: row.revision,
    customerRef: row.customer_ref,
    customerTitle: row.customer_title,
    kind: row.kind as StoredInteraction['kind'],
    at: Number(row.starts_at),
    until: secondsOrNull(row.ends_at),
    place: row.place,
    title: row.title,
    text: row.text,
    participants: JSON.parse(row.participants),
    entities: entities.map(({ entity_ref: ref }) => ref),
    links: JSON.parse(row.links),
    visibility: row.visibility as StoredInteraction['visibility'],
    writtenBy: row.written_by as StoredInteraction['writtenBy'],
    complaint: rowToComplaint(row),
    steps: steps.map(rowToStep),
    createdAt: Number(row.created_at),
    createdBy: row.created_by,
    changedAt: secondsOrNull(row.changed_at),
    changedBy: row.changed_by,
  };
}

function byInteraction<TRow extends { interaction_id: string }>(
  rows: readonly TRow[],
): (id: string) => readonly TRow[] {
  const found = new Map<string, TRow[]>();
  rows.forEach(row => {
    const known = found.get(row.interaction_id) ?? [];
    known.push(row);
    found.set(row.interaction_id, known);
  });
  return id => found.get(id) ?? [];
}

/** Completes rows of `interactions` with their entities and steps. */
export async function readInteractions(
  knex: Knex,
  rows: readonly InteractionOfCustomerRow[],
): Promise<StoredInteraction[]> {
  const found: StoredInteraction[] = [];
  for (const chunk of chunksOf(rows, IDS_PER_QUERY)) {
    const ids = chunk.map(({ id }) => id);
    const entitiesOf = byInteraction(
      await knex<InteractionEntityRow>('interaction_entities')
        .whereIn('interaction_id', ids)
        .orderBy('position'),
    );
    const stepsOf = byInteraction(
      await knex<InteractionStepRow>('interaction_steps')
        .whereIn('interaction_id', ids)
        .orderBy('position'),
    );
    found.push(
      ...chunk.map(row =>
        rowToInteraction(row, entitiesOf(row.id), stepsOf(row.id)),
      ),
    );
  }
  return found;
}
