import { documentLanguageOf } from '@service-levels/backstage-plugin-sla-common';
import type { KeptCustomersStore } from '../customers/KeptCustomersStore';

const TITLES = { en: 'Service review', de: 'Servicegespräch' } as const;

/** How the meeting of a review is called in the dialogue: in the language of the customer, who reads it there. */
export async function meetingTitleOf(
  customerRef: string,
  customers: Pick<KeptCustomersStore, 'get'>,
): Promise<string> {
  const kept = await customers.get(customerRef);
  return TITLES[documentLanguageOf(kept?.declaration.language)];
}
