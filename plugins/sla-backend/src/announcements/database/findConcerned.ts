import type { AnnouncementConcern } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { whereRelated } from './related';

/** Why customers are concerned, by their refs. */
export type Concerned = ReadonlyMap<string, readonly AnnouncementConcern[]>;

/** Links between customers and entities. */
function linksOf(
  knex: Knex,
  entityRefs: readonly string[],
): Promise<{ customerRef: string; kind: string; entityRef: string }[]> {
  return knex('customer_entities')
    .join('customers', 'customers.ref', 'customer_entities.customer_ref')
    .where('customers.state', 'declared')
    .modify(whereRelated, knex, 'customer_entities.entity_ref', entityRefs)
    .select({
      customerRef: 'customer_entities.customer_ref',
      kind: 'customer_entities.relation',
      entityRef: 'customer_entities.entity_ref',
    })
    .orderBy(['customer_entities.customer_ref', 'customer_entities.relation'])
    .orderBy('customer_entities.entity_ref');
}

/** Agreements with customers, as signed, that name an entity or measure it. */
function agreementsOn(
  knex: Knex,
  entityRefs: readonly string[],
): Promise<{ customerRef: string; agreementId: string; entityRef: string }[]> {
  const places = knex('agreement_entities')
    .select('agreement_id', 'version', 'entity_ref')
    .union(
      knex('targets')
        .join('indicators', 'indicators.id', 'targets.indicator_id')
        .select(
          'targets.agreement_id',
          'targets.version',
          'indicators.entity_ref',
        ),
    )
    .as('places');
  return knex(places)
    .join('agreement_versions', join =>
      join
        .on('agreement_versions.agreement_id', 'places.agreement_id')
        .andOn('agreement_versions.version', 'places.version')
        .andOnVal('agreement_versions.stage', 'agreed'),
    )
    .join('agreements', join =>
      join
        .on('agreements.id', 'places.agreement_id')
        .andOnVal('agreements.type', 'sla'),
    )
    .join('agreement_customers', join =>
      join
        .on('agreement_customers.agreement_id', 'places.agreement_id')
        .andOn('agreement_customers.version', 'places.version'),
    )
    .join('customers', join =>
      join
        .on('customers.ref', 'agreement_customers.customer_ref')
        .andOnVal('customers.state', 'declared'),
    )
    .modify(whereRelated, knex, 'places.entity_ref', entityRefs)
    .distinct({
      customerRef: 'agreement_customers.customer_ref',
      agreementId: 'places.agreement_id',
      entityRef: 'places.entity_ref',
    })
    .orderBy(['customerRef', 'agreementId', 'entityRef']);
}

/**
 * The customers whom something on entities concerns: who owns or uses one of
 * them, or has an agreement about it. Signed versions count whatever their
 * days: who was promised something for later wants to know as well.
 */
export async function findConcerned(
  knex: Knex,
  entityRefs: readonly string[],
): Promise<Concerned> {
  const found = new Map<string, AnnouncementConcern[]>();
  if (entityRefs.length === 0) {
    return found;
  }
  const add = (customerRef: string, concern: AnnouncementConcern) => {
    const known = found.get(customerRef) ?? [];
    known.push(concern);
    found.set(customerRef, known);
  };
  (await linksOf(knex, entityRefs)).forEach(
    ({ customerRef, kind, entityRef }) =>
      add(customerRef, {
        kind: kind === 'owns' ? 'owns' : 'uses',
        entityRef,
        agreementId: null,
      }),
  );
  (await agreementsOn(knex, entityRefs)).forEach(
    ({ customerRef, agreementId, entityRef }) =>
      add(customerRef, { kind: 'agreement', entityRef, agreementId }),
  );
  return found;
}
