import { NotFoundError } from '@backstage/errors';
import type { Knex } from 'knex';
import { isPostgres } from '../../database/isPostgres';
import type { AnnouncementRow } from '../../database/tables';
import { StaleVersionError } from '../../errors';
import type { Changing } from '../AnnouncementsStore';

/** After how many seconds whoever is sending is taken for dead. */
export const CLAIMED_FOR = 3600;

/**
 * Whoever changes how far an announcement is holds its row until the
 * transaction ends; after those of indicators, which judging holds first, too.
 *
 * @throws NotFoundError
 */
export async function lockAnnouncement(
  tx: Knex.Transaction,
  id: string,
): Promise<AnnouncementRow> {
  const select = tx<AnnouncementRow>('announcements').where({ id }).first();
  const row = await (isPostgres(tx) ? select.forUpdate() : select);
  if (row === undefined) {
    throw new NotFoundError(`There is no announcement ${id}`);
  }
  return row;
}

/** @throws StaleVersionError - where it is not as the caller read it */
export function requireEtag(revision: number, yours: string): void {
  const current = String(revision);
  if (current !== yours) {
    throw new StaleVersionError({ field: 'If-Match', yours, current });
  }
}

/** Counts a change of a row that is locked. */
export async function countChange(
  tx: Knex.Transaction,
  { id, revision }: AnnouncementRow,
  { at, by }: Changing,
): Promise<void> {
  await tx<AnnouncementRow>('announcements')
    .where({ id })
    .update({ revision: revision + 1, changed_at: at, changed_by: by });
}

/** Changes what is locked and as the caller read it, and counts the change. */
export async function changing<T>(
  knex: Knex,
  change: Changing,
  make: (tx: Knex.Transaction) => Promise<T>,
): Promise<T> {
  return await knex.transaction(async tx => {
    const row = await lockAnnouncement(tx, change.id);
    requireEtag(row.revision, change.etag);
    const made = await make(tx);
    await countChange(tx, row, change);
    return made;
  });
}
