import type { RequirementHead } from '@service-levels/backstage-plugin-sla-common';
import { customerPage } from './customerPage';
import { namesOf } from './namesOf';
import type { SlaDocument } from './SlaDocument';

/** A requirement by its words, its service and its reason; who may read it is decided by its customer. */
export function documentOfRequirement(
  requirement: RequirementHead,
): SlaDocument {
  const { id, customerRef, title, service, reason } = requirement;
  return {
    title,
    text: [namesOf([service]), reason].filter(part => part !== null).join(', '),
    // The search of Backstage takes documents in one place for one document.
    location: `${customerPage(customerRef)}?requirement=${encodeURIComponent(
      id,
    )}`,
    authorization: { resourceRef: customerRef },
  };
}
