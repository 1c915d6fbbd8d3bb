import type { Knex } from 'knex';
import type { CustomerPersonRow } from '../../database/tables';

/** The relationship manager and the service level manager of customers, without deputies. */
export async function readManagers(
  knex: Knex,
  customerRefs: readonly string[],
): Promise<(customerRef: string) => readonly string[]> {
  const rows = await knex<CustomerPersonRow>('customer_people')
    .whereIn('customer_ref', [...new Set(customerRefs)])
    .whereIn('role', ['relationship-manager', 'service-level-manager'])
    .where('position', 0)
    .orderBy('role');
  return customerRef =>
    rows
      .filter(row => row.customer_ref === customerRef)
      .map(row => row.person_ref);
}
