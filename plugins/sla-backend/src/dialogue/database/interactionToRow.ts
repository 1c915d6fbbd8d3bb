import type {
  InteractionEntityRow,
  InteractionRow,
} from '../../database/tables';
import type { NewInteraction } from '../InteractionsStore';

/** What of a row can be changed later. */
export function contentToRow(
  interaction: Omit<
    NewInteraction,
    'id' | 'customerRef' | 'kind' | 'writtenBy' | 'createdAt' | 'createdBy'
  >,
): Omit<
  InteractionRow,
  | 'id'
  | 'revision'
  | 'customer_ref'
  | 'kind'
  | 'written_by'
  | 'created_at'
  | 'created_by'
  | 'changed_at'
  | 'changed_by'
> {
  const { complaint } = interaction;
  return {
    starts_at: interaction.at,
    ends_at: interaction.until,
    place: interaction.place,
    title: interaction.title,
    text: interaction.text,
    participants: JSON.stringify(interaction.participants),
    links: JSON.stringify(interaction.links),
    visibility: interaction.visibility,
    complaint_state: complaint?.state ?? null,
    owner_ref: complaint?.owner ?? null,
    due_on: complaint?.due ?? null,
    escalated_at: complaint?.escalatedAt ?? null,
  };
}

/** The rows of `interaction_entities`. */
export function entitiesToRows(
  id: string,
  entities: readonly string[],
): InteractionEntityRow[] {
  return entities.map((ref, position) => ({
    interaction_id: id,
    entity_ref: ref,
    position,
  }));
}
