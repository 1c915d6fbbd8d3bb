import type { Knex } from 'knex';
import type {
  AnnouncementCustomerRow,
  AnnouncementEntityRow,
} from '../../database/tables';
import { chunksOf } from '../../database/chunksOf';
import { findConcerned } from './findConcerned';

/** Stays below SQLite's limit on bound values. */
const ROWS_PER_INSERT = 80;

/** Stores what an announcement is about. */
export async function insertEntities(
  tx: Knex.Transaction,
  id: string,
  entities: readonly string[],
): Promise<void> {
  if (entities.length > 0) {
    await tx<AnnouncementEntityRow>('announcement_entities').insert(
      entities.map((entityRef, position) => ({
        announcement_id: id,
        entity_ref: entityRef,
        position,
      })),
    );
  }
}

/** Stores whom it concerns now; of whom somebody decided before, only why. */
export async function insertConcerned(
  tx: Knex.Transaction,
  id: string,
  entities: readonly string[],
): Promise<void> {
  const concerned = [...(await findConcerned(tx, entities))];
  for (const chunk of chunksOf(concerned, ROWS_PER_INSERT)) {
    await tx<AnnouncementCustomerRow>('announcement_customers')
      .insert(
        chunk.map(([customerRef, concerns]) => ({
          announcement_id: id,
          customer_ref: customerRef,
          state: 'planned',
          concerns: JSON.stringify(concerns),
          reason: null,
          decided_by: null,
          claimed_at: null,
          read_at: null,
          read_by: null,
        })),
      )
      .onConflict(['announcement_id', 'customer_ref'])
      .merge(['concerns']);
  }
}
