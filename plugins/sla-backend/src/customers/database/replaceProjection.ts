import { parseEntityRef } from '@backstage/catalog-model';
import type { Knex } from 'knex';
import { chunksOf } from '../../database/chunksOf';
import { isPostgres } from '../../database/isPostgres';
import type {
  CustomerAttentionRow,
  CustomerEntityRow,
  CustomerPersonRow,
  CustomerRow,
  KeptCustomerRow,
} from '../../database/tables';
import type { ProjectedCustomer } from '../CustomersStore';
import { withKept } from '../projectedCustomers';
import { dateOf } from './dateOf';
import { rowToKept } from './keptRows';

const ROWS_PER_STATEMENT = 200;

function peopleOf(customer: ProjectedCustomer): CustomerPersonRow[] {
  const inRole = (role: string, refs: readonly string[]) =>
    [...new Set(refs)].map((ref, position) => ({
      customer_ref: customer.ref,
      role,
      person_ref: ref,
      position,
    }));
  return [
    ...inRole('representative', customer.representatives),
    ...inRole('relationship-manager', customer.relationshipManagers),
    ...inRole('service-level-manager', customer.serviceLevelManagers),
  ];
}

function entitiesOf(customer: ProjectedCustomer): CustomerEntityRow[] {
  const inRelation = (relation: string, refs: readonly string[]) =>
    [...new Set(refs)].map(ref => ({
      customer_ref: customer.ref,
      relation,
      entity_ref: ref,
    }));
  return [
    ...inRelation('owns', customer.owns),
    ...inRelation('uses', customer.uses),
  ];
}

/** Forgets what the catalog said of the customers that it now says something of. */
async function clear(
  tx: Knex.Transaction,
  table: 'customer_people' | 'customer_entities',
  refs: readonly string[],
): Promise<void> {
  for (const chunk of chunksOf(refs, ROWS_PER_STATEMENT)) {
    await tx(table).whereIn('customer_ref', chunk).delete();
  }
}

function searchTextOf({ title, ref }: ProjectedCustomer): string {
  return `${title} ${parseEntityRef(ref).name}`.toLocaleLowerCase('en-US');
}

/** Stores customers as they are now, in the place of what was known of them. */
export async function putProjected(
  tx: Knex.Transaction,
  customers: readonly ProjectedCustomer[],
  now: number,
): Promise<void> {
  const rows = customers.map(customer => ({
    ref: customer.ref,
    title: customer.title,
    type: customer.type,
    part_of: customer.partOf,
    business_unit: customer.businessUnit,
    state: customer.state,
    home: customer.home,
    search_text: searchTextOf(customer),
    contact_cadence_days: customer.contactCadenceDays,
    updated_at: now,
  }));
  for (const chunk of chunksOf(rows, ROWS_PER_STATEMENT)) {
    await tx<CustomerRow>('customers').insert(chunk).onConflict('ref').merge();
  }
  const refs = customers.map(({ ref }) => ref);
  for (const chunk of chunksOf(refs, ROWS_PER_STATEMENT)) {
    // What is there stays, and is not locked, since the dialogue writes it.
    await tx<CustomerAttentionRow>('customer_attention')
      .insert(
        chunk.map(ref => ({
          customer_ref: ref,
          known_since: now,
          recount_at: 0,
        })),
      )
      .onConflict('customer_ref')
      .ignore();
  }
  await clear(tx, 'customer_people', refs);
  for (const chunk of chunksOf(
    customers.flatMap(peopleOf),
    ROWS_PER_STATEMENT,
  )) {
    await tx<CustomerPersonRow>('customer_people').insert(chunk);
  }
  await clear(tx, 'customer_entities', refs);
  for (const chunk of chunksOf(
    customers.flatMap(entitiesOf),
    ROWS_PER_STATEMENT,
  )) {
    await tx<CustomerEntityRow>('customer_entities').insert(chunk);
  }
}

/**
 * Lets one transaction at a time write the projection: two at once would delete
 * and insert the same links. SQLite has one writer anyway.
 */
export async function lockProjection(tx: Knex.Transaction): Promise<void> {
  if (isPostgres(tx)) {
    await tx.raw('lock table customers in share row exclusive mode');
  }
}

/**
 * Makes the three tables what the catalog has now and the portal keeps, in the
 * transaction given. Who left the catalog keeps people and links: were they
 * forgotten, a representative would be taken for somebody who may see everything.
 */
export async function replaceProjection(
  tx: Knex.Transaction,
  catalog: readonly ProjectedCustomer[],
  now: number,
): Promise<void> {
  await lockProjection(tx);
  // Read under the lock, so that what is created meanwhile is not lost sight of.
  const rows = await tx<KeptCustomerRow>('kept_customers');
  const customers = withKept(catalog, rows.map(rowToKept), dateOf(now));
  await tx<CustomerRow>('customers').update({ state: 'undeclared' });
  await putProjected(tx, customers, now);
}
