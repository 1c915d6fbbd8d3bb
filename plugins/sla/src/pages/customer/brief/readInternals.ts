import type { Opportunity } from '@service-levels/backstage-plugin-sla-common';
import { allOf } from '../../../hooks/allOf';
import type { Internals } from './Brief';
import { mapPart, partOf } from '../reading/part';
import type { Reading } from '../reading/Reading';

const AT_ONCE = 100;

function isPending({ stage }: Opportunity): boolean {
  return stage !== 'won' && stage !== 'lost';
}

/** What is for the provider's side alone. */
export async function readInternals({
  api,
  customerRef,
}: Reading): Promise<Internals> {
  const [contacts, opportunities, felt] = await Promise.all([
    partOf(
      allOf(cursor => api.getContacts(customerRef, { limit: AT_ONCE, cursor })),
    ),
    partOf(
      allOf(cursor =>
        api.getOpportunities(customerRef, { limit: AT_ONCE, cursor }),
      ),
    ),
    partOf(
      Promise.all([
        api.getSatisfactionTrend(customerRef, {}),
        api.getWatermelons(customerRef),
      ]),
    ),
  ]);
  return {
    contacts: mapPart(contacts, all =>
      all.filter(({ state }) => state === 'active'),
    ),
    opportunities: mapPart(opportunities, all => all.filter(isPending)),
    felt: mapPart(felt, ([trend, watermelons]) => ({ trend, watermelons })),
  };
}
