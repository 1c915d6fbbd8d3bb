import { AuthorizedCustomerActions } from '../customerActions/AuthorizedCustomerActions';
import type { CustomerActions } from '../customerActions/CustomerActions';
import { DefaultCustomerActions } from '../customerActions/DefaultCustomerActions';
import { AuthorizedDialogue } from '../dialogue/AuthorizedDialogue';
import { DefaultDialogue } from '../dialogue/DefaultDialogue';
import type { Dialogue } from '../dialogue/Dialogue';
import { AuthorizedContacts } from '../contacts/AuthorizedContacts';
import type { Contacts } from '../contacts/Contacts';
import { DefaultContacts } from '../contacts/DefaultContacts';
import { AuthorizedOpportunities } from '../opportunities/AuthorizedOpportunities';
import { DefaultOpportunities } from '../opportunities/DefaultOpportunities';
import type { Opportunities } from '../opportunities/Opportunities';
import { CustomerAccess } from '../permissions/CustomerAccess';
import { AuthorizedRequirements } from '../requirements/AuthorizedRequirements';
import { DefaultRequirements } from '../requirements/DefaultRequirements';
import type { Requirements } from '../requirements/Requirements';
import { AuthorizedSatisfaction } from '../satisfaction/AuthorizedSatisfaction';
import { DefaultSatisfaction } from '../satisfaction/DefaultSatisfaction';
import type { Satisfaction } from '../satisfaction/Satisfaction';
import type { Composing } from './Composing';

/** Builds what is said with customers, what they want of services, and how these feel. */
export function composeRelationship({
  stores,
  access,
  entities,
  now,
}: Composing): {
  readonly actions: CustomerActions;
  readonly contacts: Contacts;
  readonly dialogue: Dialogue;
  readonly opportunities: Opportunities;
  readonly requirements: Requirements;
  readonly satisfaction: Satisfaction;
} {
  const customerAccess = CustomerAccess.create({
    access,
    customers: stores.customers,
  });
  return {
    actions: AuthorizedCustomerActions.create({
      actions: DefaultCustomerActions.create({
        ...stores,
        store: stores.customerActions,
        callers: access,
        now,
      }),
      access,
      customerAccess,
    }),
    contacts: AuthorizedContacts.create({
      contacts: DefaultContacts.create({
        store: stores.contacts,
        callers: access,
        now,
      }),
      customerAccess,
    }),
    dialogue: AuthorizedDialogue.create({
      dialogue: DefaultDialogue.create({
        ...stores,
        store: stores.interactions,
        callers: access,
        now,
      }),
      customerAccess,
    }),
    opportunities: AuthorizedOpportunities.create({
      opportunities: DefaultOpportunities.create({
        store: stores.opportunities,
        entities,
        callers: access,
        now,
      }),
      customerAccess,
    }),
    requirements: AuthorizedRequirements.create({
      requirements: DefaultRequirements.create({
        ...stores,
        store: stores.requirements,
        entities,
        callers: access,
        now,
      }),
      access,
      customerAccess,
    }),
    satisfaction: AuthorizedSatisfaction.create({
      satisfaction: DefaultSatisfaction.create({
        store: stores.satisfaction,
        entities,
        callers: access,
        now,
      }),
      customerAccess,
    }),
  };
}
