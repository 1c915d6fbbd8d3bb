import {
  HANDOVER_ROLES,
  type HeldRole,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { rowToKept } from '../../customers/database/keptRows';
import type { StoredCustomer } from '../../customers/KeptCustomersStore';
import type {
  CustomerPersonRow,
  CustomerRow,
  KeptCustomerRow,
} from '../../database/tables';
import { holderOf, rolesOf } from '../rolesOf';

/** What the portal keeps of a customer, unless YAML of the same name holds instead. */
export async function readHolding(
  knex: Knex,
  { home, ref, state }: CustomerRow,
): Promise<StoredCustomer | undefined> {
  if (home === 'catalog' && state === 'declared') {
    return undefined;
  }
  const row = await knex<KeptCustomerRow>('kept_customers')
    .where({ ref })
    .first();
  return row && rowToKept(row);
}

/** Who has which role at a customer. */
export interface Roles {
  /** Everybody who has one. */
  readonly people: readonly string[];
  of(person: string): readonly HeldRole[];
}

/** Reads the roles: those that the portal keeps, or else what YAML declares. */
export async function readRoles(
  knex: Knex,
  customer: CustomerRow,
): Promise<Roles> {
  const kept = await readHolding(knex, customer);
  if (kept !== undefined) {
    const { declaration } = kept;
    return {
      people: HANDOVER_ROLES.flatMap(role => holderOf(declaration, role) ?? []),
      of: person =>
        rolesOf(declaration, person).map(role => ({ role, isKept: true })),
    };
  }
  const rows = await knex<CustomerPersonRow>('customer_people')
    .where({ customer_ref: customer.ref })
    .whereIn('role', ['relationship-manager', 'service-level-manager'])
    .orderBy(['role', 'position']);
  return {
    people: rows.map(row => row.person_ref),
    of: person =>
      rows
        .filter(row => row.person_ref === person)
        .map(({ role, position }) => {
          const manager =
            role === 'relationship-manager'
              ? 'relationshipManager'
              : 'serviceLevelManager';
          return {
            // The manager stands first, then who stands in.
            role: position === 0 ? manager : `${manager}Deputy`,
            isKept: false,
          };
        }),
  };
}
