import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  isKeptInPortal,
  peopleOfCustomer,
  RELATION_CUSTOMER_OWNER_OF,
  RELATION_CUSTOMER_USER_OF,
  relationsOfCustomer,
  toCustomerEntity,
  type CustomerEntity,
} from '@service-levels/backstage-plugin-sla-common';
import type { ProjectedCustomer } from './CustomersStore';
import type { StoredCustomer } from './KeptCustomersStore';

/** What a customer owns and uses. */
export type Links = Pick<ProjectedCustomer, 'owns' | 'uses'>;

const NO_LINKS: Links = { owns: [], uses: [] };

function targetsOf(entity: Entity, relation: string): string[] {
  return (entity.relations ?? [])
    .filter(({ type }) => type === relation)
    .map(({ targetRef }) => targetRef.toLocaleLowerCase('en-US'));
}

/** A customer as the catalog has it; its links come as relations, whichever side declared them. */
export function toProjectedCustomer(entity: CustomerEntity): ProjectedCustomer {
  const ref = stringifyEntityRef(entity);
  const people = peopleOfCustomer(entity);
  return {
    ref,
    title: entity.metadata.title ?? entity.metadata.name,
    type: entity.spec.type,
    partOf: people.partOf,
    businessUnit: people.businessUnit,
    relationshipManagers: people.relationshipManagers,
    serviceLevelManagers: people.serviceLevelManagers,
    representatives: people.representatives,
    owns: targetsOf(entity, RELATION_CUSTOMER_OWNER_OF),
    uses: targetsOf(entity, RELATION_CUSTOMER_USER_OF),
    contactCadenceDays: entity.spec.contactCadenceDays ?? null,
    state: 'declared',
    home: isKeptInPortal(entity) ? 'portal' : 'catalog',
  };
}

function once(refs: readonly string[]): string[] {
  return [...new Set(refs)];
}

/**
 * A customer as the portal keeps it, whether or not the catalog has it yet.
 *
 * @param kept - from the table of kept customers
 * @param options - the day (of UTC), for deputies; and links that entities declare on their side
 */
export function projectKept(
  kept: StoredCustomer,
  options: { readonly date: string; readonly links?: Links },
): ProjectedCustomer {
  const { date, links = NO_LINKS } = options;
  const entity = toCustomerEntity(kept.ref, kept.declaration, date);
  const declared = relationsOfCustomer(entity);
  const refsOf = (relation: string) =>
    declared
      .filter(({ type }) => type === relation)
      .map(({ target }) => target);
  return {
    ...toProjectedCustomer(entity),
    owns: once([...refsOf(RELATION_CUSTOMER_OWNER_OF), ...links.owns]),
    uses: once([...refsOf(RELATION_CUSTOMER_USER_OF), ...links.uses]),
    state: kept.archivedAt === null ? 'declared' : 'archived',
  };
}

/**
 * All customers: those of the catalog, and those that the portal keeps. What
 * YAML declares holds; what is kept holds for the rest, since the catalog may
 * not have it yet, or not as it is now.
 */
export function withKept(
  catalog: readonly ProjectedCustomer[],
  kept: readonly StoredCustomer[],
  date: string,
): readonly ProjectedCustomer[] {
  const inCatalog = new Map(catalog.map(one => [one.ref, one]));
  const ours = kept
    .filter(({ ref }) => inCatalog.get(ref)?.home !== 'catalog')
    .map(one => projectKept(one, { date, links: inCatalog.get(one.ref) }));
  const refs = new Set(ours.map(({ ref }) => ref));
  return [...catalog.filter(({ ref }) => !refs.has(ref)), ...ours];
}
