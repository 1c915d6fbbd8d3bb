import type {
  Contact,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { allOf } from '../../../hooks/allOf';
import { orNothing } from '../../../hooks/orNothing';

const AT_ONCE = 100;

/** All contacts of a customer; null where the reader may not see any. */
export async function readContacts(
  api: SlaApi,
  customerRef: string,
): Promise<readonly Contact[] | null> {
  const found = await orNothing(
    allOf(cursor => api.getContacts(customerRef, { limit: AT_ONCE, cursor })),
  );
  return found.at(0) ?? null;
}
