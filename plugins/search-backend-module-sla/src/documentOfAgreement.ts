import type { Agreement } from '@service-levels/backstage-plugin-sla-common';
import { namesOf } from './namesOf';
import type { SlaDocument } from './SlaDocument';

/**
 * An agreement by its title, its services and its targets; not by its customers,
 * since who is covered besides is not told of the others. The draft that follows
 * an offer is not found: who was offered something may read the agreement, but
 * not that draft.
 */
export function documentOfAgreement(
  agreement: Agreement,
): SlaDocument | undefined {
  const { id, title, entities, targets, state, version } = agreement;
  if (state === 'draft' && version > 1) {
    return undefined;
  }
  return {
    title,
    text: [namesOf(entities), ...targets.map(({ name }) => name)].join(', '),
    location: `/sla/agreements/${encodeURIComponent(id)}`,
    authorization: { resourceRef: id },
  };
}
