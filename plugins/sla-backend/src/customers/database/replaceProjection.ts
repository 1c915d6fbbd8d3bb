import type { Knex } from 'knex';
import { chunksOf } from '../../database/chunksOf';
import { isPostgres } from '../../database/isPostgres';
import type {
  CustomerEntityRow,
  CustomerPersonRow,
  CustomerRow,
} from '../../database/tables';
import type { ProjectedCustomer } from '../CustomersStore';

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

/** Makes the three tables what the catalog has now, in the transaction given. */
export async function replaceProjection(
  tx: Knex.Transaction,
  customers: readonly ProjectedCustomer[],
  now: number,
): Promise<void> {
  if (isPostgres(tx)) {
    // Two instances at once would delete and insert the same links.
    await tx.raw('lock table customers in share row exclusive mode');
  }
  await tx<CustomerRow>('customers').update({ state: 'undeclared' });
  const rows = customers.map(customer => ({
    ref: customer.ref,
    title: customer.title,
    type: customer.type,
    part_of: customer.partOf,
    business_unit: customer.businessUnit,
    state: 'declared',
    updated_at: now,
  }));
  for (const chunk of chunksOf(rows, ROWS_PER_STATEMENT)) {
    await tx<CustomerRow>('customers').insert(chunk).onConflict('ref').merge();
  }
  await tx('customer_people').delete();
  for (const chunk of chunksOf(
    customers.flatMap(peopleOf),
    ROWS_PER_STATEMENT,
  )) {
    await tx<CustomerPersonRow>('customer_people').insert(chunk);
  }
  await tx('customer_entities').delete();
  for (const chunk of chunksOf(
    customers.flatMap(entitiesOf),
    ROWS_PER_STATEMENT,
  )) {
    await tx<CustomerEntityRow>('customer_entities').insert(chunk);
  }
}
