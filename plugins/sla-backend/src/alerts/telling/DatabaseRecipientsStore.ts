import type { Knex } from 'knex';
import type { CustomerPersonRow } from '../../database/tables';
import type { ManagersOf, RecipientsStore } from './RecipientsStore';

/** Who is to be told, by the projection of customers: it has deputies for as long as they stand in. */
export class DatabaseRecipientsStore implements RecipientsStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseRecipientsStore {
    return new DatabaseRecipientsStore(options.knex);
  }

  async managers(customerRefs: readonly string[]): Promise<ManagersOf> {
    const rows = await this.#knex<CustomerPersonRow>('customer_people')
      .whereIn('customer_ref', [...new Set(customerRefs)])
      .whereIn('role', ['relationship-manager', 'service-level-manager'])
      .orderBy(['role', 'position']);
    const those = (role: string) => (customerRef: string) =>
      rows
        .filter(row => row.role === role && row.customer_ref === customerRef)
        .map(row => row.person_ref);
    return {
      serviceLevel: those('service-level-manager'),
      relationship: those('relationship-manager'),
    };
  }
}
