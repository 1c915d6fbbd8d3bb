import type { EntityDirectory } from '../entities/EntityDirectory';

/** Asks the catalog once for all that rows name; each row is answered from that. */
export async function knownMissing(
  refs: readonly string[],
  entities: Pick<EntityDirectory, 'missing'>,
): Promise<Pick<EntityDirectory, 'missing'>> {
  const missing = new Set(await entities.missing([...new Set(refs)]));
  return { missing: async asked => asked.filter(ref => missing.has(ref)) };
}
