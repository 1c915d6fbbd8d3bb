import type {
  Customer,
  OwnershipConflict,
} from '@service-levels/backstage-plugin-sla-common';
import type { CustomerFilter } from '@service-levels/backstage-plugin-sla-node';
import type { Knex } from 'knex';
import { rowToAttention } from '../attention/rowToAttention';
import { chunksOf } from '../database/chunksOf';
import type {
  AgreementRow,
  CustomerEntityRow,
  CustomerPersonRow,
  CustomerRow,
} from '../database/tables';
import type { Standing } from '../permissions/Caller';
import type { Scope } from '../permissions/Scope';
import { whereCustomerVisible } from '../permissions/whereVisible';
import { ancestorsOf, concernedCustomers } from './concernedCustomers';
import type {
  CustomerInList,
  CustomerPeople,
  CustomersFilter,
  CustomersStore,
  ProjectedCustomer,
} from './CustomersStore';
import {
  isEverythingTold,
  keysOf,
  listRows,
  MANAGER_ROLES,
} from './database/listRows';
import { replaceProjection } from './database/replaceProjection';

/** Stays below SQLite's limit on bound values. */
const REFS_PER_QUERY = 400;

function rowToCustomer(
  row: CustomerRow,
  people: readonly CustomerPersonRow[],
  entities: readonly CustomerEntityRow[],
): Customer {
  const personsIn = (role: string) =>
    people
      .filter(person => person.customer_ref === row.ref && person.role === role)
      .sort((a, b) => a.position - b.position)
      .map(person => person.person_ref);
  const entitiesIn = (relation: string) =>
    entities
      .filter(
        entity =>
          entity.customer_ref === row.ref && entity.relation === relation,
      )
      .map(entity => entity.entity_ref);
  return {
    ref: row.ref,
    title: row.title,
    type: row.type as Customer['type'],
    partOf: row.part_of,
    businessUnit: row.business_unit,
    relationshipManager: personsIn('relationship-manager')[0] ?? null,
    serviceLevelManager: personsIn('service-level-manager')[0] ?? null,
    representatives: personsIn('representative'),
    owns: entitiesIn('owns'),
    uses: entitiesIn('uses'),
    state: row.state as Customer['state'],
    home: row.home as Customer['home'],
  };
}

/** The projection of customers in the portal's database. */
export class DatabaseCustomersStore implements CustomersStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseCustomersStore {
    return new DatabaseCustomersStore(options.knex);
  }

  async replaceProjection(
    customers: readonly ProjectedCustomer[],
    now: number,
  ): Promise<void> {
    await this.#knex.transaction(tx => replaceProjection(tx, customers, now));
  }

  async get(
    ref: string,
    scope: Scope<CustomerFilter>,
  ): Promise<Customer | undefined> {
    const rows = await whereCustomerVisible(
      this.#knex<CustomerRow>('customers').select('customers.*'),
      scope,
    ).where('customers.ref', ref);
    const [customer] = await this.#complete(rows);
    return customer;
  }

  async list(query: CustomersFilter): Promise<readonly CustomerInList[]> {
    const { told } = query;
    const rows = await listRows(this.#knex, query);
    const customers = await this.#complete(rows);
    const toldRefs = isEverythingTold(query)
      ? undefined
      : await this.readable(
          rows.map(({ ref }) => ref).filter(ref => !told.except.includes(ref)),
          told.scope,
        );
    return rows.map((row, i) => ({
      customer: customers[i],
      attention: toldRefs?.has(row.ref) === false ? null : rowToAttention(row),
      contactCadenceDays: row.contact_cadence_days,
      keys: keysOf(row, query),
    }));
  }

  async conflictsOf(
    customerRef: string,
    scope: Scope<CustomerFilter>,
  ): Promise<readonly OwnershipConflict[]> {
    const rows: CustomerEntityRow[] = await whereCustomerVisible(
      this.#knex('customer_entities')
        .join('customers', 'customers.ref', 'customer_entities.customer_ref')
        .select('customer_entities.*'),
      scope,
    )
      .where('customer_entities.relation', 'owns')
      .whereNot('customers.ref', customerRef)
      .where('customers.state', 'declared')
      .whereIn(
        'customer_entities.entity_ref',
        this.#knex<CustomerEntityRow>('customer_entities')
          .where({ customer_ref: customerRef, relation: 'owns' })
          .select('entity_ref'),
      )
      .orderBy(['customer_entities.entity_ref', 'customers.ref']);
    return rows.map(row => ({
      entityRef: row.entity_ref,
      customerRef: row.customer_ref,
    }));
  }

  async people(customerRef: string): Promise<CustomerPeople> {
    const rows = await this.#knex<CustomerPersonRow>('customer_people')
      .where('customer_ref', customerRef)
      .orderBy('position');
    const inRole = (role: string) =>
      rows.filter(row => row.role === role).map(row => row.person_ref);
    return {
      representatives: inRole('representative'),
      relationshipManagers: inRole('relationship-manager'),
      serviceLevelManagers: inRole('service-level-manager'),
    };
  }

  async readable(
    refs: readonly string[],
    scope: Scope<CustomerFilter>,
  ): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    for (const chunk of chunksOf(refs, REFS_PER_QUERY)) {
      const rows = await whereCustomerVisible(
        this.#knex<CustomerRow>('customers').select('customers.ref'),
        scope,
      ).whereIn('customers.ref', chunk);
      rows.forEach(({ ref }) => found.add(ref));
    }
    return found;
  }

  async hasRepresentatives(): Promise<boolean> {
    const first = await this.#knex<CustomerPersonRow>('customer_people')
      .where('role', 'representative')
      .first('person_ref');
    return first !== undefined;
  }

  async providersOf(customerRef: string): Promise<readonly string[]> {
    const rows = await this.#knex<AgreementRow>('agreements')
      .distinct('agreements.provider_ref')
      .join(
        'agreement_customers',
        'agreement_customers.agreement_id',
        'agreements.id',
      )
      .where('agreement_customers.customer_ref', customerRef)
      .whereNotNull('agreements.provider_ref');
    return rows.flatMap(({ provider_ref }) => provider_ref ?? []);
  }

  async unknown(refs: readonly string[]): Promise<readonly string[]> {
    const known = new Set<string>();
    for (const chunk of chunksOf(refs, REFS_PER_QUERY)) {
      const rows = await this.#knex<CustomerRow>('customers')
        .select('ref')
        .whereIn('ref', chunk);
      rows.forEach(row => known.add(row.ref));
    }
    return refs.filter(ref => !known.has(ref));
  }

  async concernedBy(
    customerRef: string,
    covers: readonly string[],
  ): Promise<ReadonlySet<string>> {
    return concernedCustomers([customerRef, ...covers], await this.#parents());
  }

  async isWithin(ref: string, otherRef: string): Promise<boolean> {
    const above = ancestorsOf(ref, await this.#parents());
    return [ref, ...above].includes(otherRef);
  }

  async #parents(): Promise<ReadonlyMap<string, string>> {
    const links = await this.#knex<CustomerRow>('customers')
      .select('ref', 'part_of')
      .whereNotNull('part_of');
    return new Map(links.map(row => [row.ref, row.part_of ?? '']));
  }

  /** What somebody is in the practice, by any of their refs. */
  async standingOf(ownershipRefs: readonly string[]): Promise<Standing> {
    const refs = [...ownershipRefs];
    const people = await this.#knex<CustomerPersonRow>('customer_people')
      .distinct('role', 'customer_ref')
      .whereIn('person_ref', refs)
      .orderBy('customer_ref');
    const provided = await this.#knex<AgreementRow>('agreements')
      .whereIn('provider_ref', refs)
      .whereExists(
        this.#knex('agreement_versions')
          .whereRaw('agreement_versions.agreement_id = agreements.id')
          .whereNot('stage', 'draft'),
      )
      .first('id');
    const customersOf = (isRole: (role: string) => boolean) => [
      ...new Set(
        people
          .filter(({ role }) => isRole(role))
          .map(({ customer_ref }) => customer_ref),
      ),
    ];
    return {
      represents: customersOf(role => role === 'representative'),
      manages: customersOf(role => MANAGER_ROLES.includes(role)),
      provides: provided !== undefined,
    };
  }

  async #complete(rows: readonly CustomerRow[]): Promise<Customer[]> {
    const refs = rows.map(row => row.ref);
    const people = await this.#knex<CustomerPersonRow>(
      'customer_people',
    ).whereIn('customer_ref', refs);
    const entities = await this.#knex<CustomerEntityRow>('customer_entities')
      .whereIn('customer_ref', refs)
      .orderBy('entity_ref');
    return rows.map(row => rowToCustomer(row, people, entities));
  }
}
