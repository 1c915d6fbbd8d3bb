import type { ErrorDetail } from '@service-levels/backstage-plugin-sla-common';
import { InvalidInputError } from '../errors';
import type { EntityDirectory } from './EntityDirectory';

/** What may serve a customer; people and customers do not. */
const KINDS = ['component', 'system', 'api', 'resource', 'domain'];

/**
 * Holds services that somebody names against the catalog.
 *
 * @throws InputError - which names each field
 */
export async function requireServices(
  services: readonly { readonly field: string; readonly ref: string }[],
  entities: Pick<EntityDirectory, 'missing'>,
): Promise<void> {
  const missing = new Set(
    await entities.missing(services.map(({ ref }) => ref)),
  );
  const details = services.flatMap(({ field, ref }): ErrorDetail[] => {
    if (!KINDS.includes(ref.split(':')[0])) {
      const reason = `must be one of the kinds ${KINDS.join(', ')}`;
      return [{ field, reason }];
    }
    return missing.has(ref)
      ? [{ field, reason: `the catalog has no entity ${ref}` }]
      : [];
  });
  if (details.length > 0) {
    throw new InvalidInputError(details);
  }
}
