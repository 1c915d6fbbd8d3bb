import type { Knex } from 'knex';
import type {
  InteractionEntityRow,
  InteractionRow,
} from '../../database/tables';
import type { NewInteraction } from '../InteractionsStore';
import { contentToRow, entitiesToRows } from './interactionToRow';

/** Keeps what an interaction is about. */
export async function insertEntities(
  tx: Knex.Transaction,
  id: string,
  entities: readonly string[],
): Promise<void> {
  const rows = entitiesToRows(id, entities);
  if (rows.length > 0) {
    await tx<InteractionEntityRow>('interaction_entities').insert(rows);
  }
}

/** Keeps a new interaction, in the transaction given, which is to have its customer counted again. */
export async function insertInteraction(
  tx: Knex.Transaction,
  interaction: NewInteraction,
): Promise<void> {
  const { id } = interaction;
  await tx<InteractionRow>('interactions').insert({
    ...contentToRow(interaction),
    id,
    revision: 1,
    customer_ref: interaction.customerRef,
    kind: interaction.kind,
    written_by: interaction.writtenBy,
    created_at: interaction.createdAt,
    created_by: interaction.createdBy,
    changed_at: null,
    changed_by: null,
  });
  await insertEntities(tx, id, interaction.entities);
}
