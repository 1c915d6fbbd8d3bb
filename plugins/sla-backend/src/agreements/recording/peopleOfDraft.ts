import type { AgreementDraft } from '@service-levels/backstage-plugin-sla-common';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { CustomersStore } from '../../customers/CustomersStore';

/** What rules ask about an agreement that is not stored yet. */
export interface PeopleOfDraft {
  /** Null where the provider is a supplier outside. */
  readonly providerRef: string | null;
  readonly representatives: readonly string[];
  /** Who of the provider looks after its customers. */
  readonly managers: readonly string[];
}

/** Finds who would have to do with an agreement of these terms. */
export async function peopleOfDraft(
  { provider, customer, covers }: AgreementDraft,
  customers: Pick<CustomersStore, 'people'>,
): Promise<PeopleOfDraft> {
  const people = [];
  for (const ref of new Set([customer, ...covers])) {
    people.push(await customers.people(ref));
  }
  return {
    providerRef: typeof provider === 'string' ? provider : null,
    representatives: people.flatMap(one => one.representatives),
    managers: people.flatMap(one => [
      ...one.relationshipManagers,
      ...one.serviceLevelManagers,
    ]),
  };
}

/** Whether a filter of a permission policy has an agreement between these. */
export function fitsAgreementFilter(
  { property, refs }: AgreementFilter,
  type: AgreementDraft['type'],
  people: PeopleOfDraft,
): boolean {
  switch (property) {
    case 'provider':
      return people.providerRef !== null && refs.includes(people.providerRef);
    case 'manager':
      return people.managers.some(ref => refs.includes(ref));
    case 'representative':
      return (
        type === 'sla' && people.representatives.some(ref => refs.includes(ref))
      );
    default:
      return property satisfies never;
  }
}
