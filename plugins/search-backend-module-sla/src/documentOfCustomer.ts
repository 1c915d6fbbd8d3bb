import type { Customer } from '@service-levels/backstage-plugin-sla-common';
import { customerPage } from './customerPage';
import { namesOf } from './namesOf';
import type { SlaDocument } from './SlaDocument';

/** A customer by its title and the systems that it owns and uses. */
export function documentOfCustomer(customer: Customer): SlaDocument {
  const { ref, title, owns, uses } = customer;
  return {
    title,
    text: namesOf([ref, ...owns, ...uses]),
    location: customerPage(ref),
    authorization: { resourceRef: ref },
  };
}
