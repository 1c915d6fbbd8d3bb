import { isDeepStrictEqual } from 'node:util';
import type { Knex } from 'knex';
import { NEVER } from '../../attention/StoredAttention';
import {
  whereAtRisk,
  whereComplaintOpen,
} from '../../attention/whereAttention';
import { escapeLike } from '../../database/escapeLike';
import type { CustomerAttentionRow, CustomerRow } from '../../database/tables';
import { whereCustomerVisible } from '../../permissions/whereVisible';
import type { CustomersFilter } from '../CustomersStore';

/** Roles of those who look after a customer. */
export const MANAGER_ROLES = ['relationship-manager', 'service-level-manager'];

/** A customer of a list, with what was counted of it and by what it is sorted. */
export interface ListedRow
  extends CustomerRow,
    Omit<CustomerAttentionRow, 'recount_at'> {
  sort_key: number | string;
}

const COUNTED: readonly (keyof CustomerAttentionRow)[] = [
  'customer_ref',
  'known_since',
  'last_contact_at',
  'open_complaints',
  'complaint_due_on',
  'lowest_mean',
  'lowest_mean_service',
];

/** Whether of every customer that the caller may see it is told what wants attention. */
export function isEverythingTold({
  scope,
  told,
}: Pick<CustomersFilter, 'scope' | 'told'>): boolean {
  return (
    told.except.length === 0 &&
    (told.scope.kind === 'all' || isDeepStrictEqual(told.scope, scope))
  );
}

/** Where a row stands in the order that is asked for. */
export function keysOf(
  row: ListedRow,
  { sort = 'ref' }: Pick<CustomersFilter, 'sort'>,
): readonly string[] {
  return sort === 'ref' ? [row.ref] : [String(row.sort_key), row.ref];
}

/** Narrows customers to those of whom it is told what wants attention. */
function whereTold(
  customers: Knex.QueryBuilder,
  query: Pick<CustomersFilter, 'scope' | 'told'>,
): void {
  if (!isEverythingTold(query)) {
    const { scope, except } = query.told;
    whereCustomerVisible(customers, scope).whereNotIn('customers.ref', [
      ...except,
    ]);
  }
}

function whereFits(
  customers: Knex.QueryBuilder,
  knex: Knex,
  query: CustomersFilter,
): void {
  const { entityRef, search, type, managedBy } = query;
  const { states = ['declared', 'undeclared'] } = query;
  customers.whereIn('customers.state', [...states]);
  if (entityRef !== undefined) {
    customers.whereExists(
      knex('customer_entities')
        .whereRaw('customer_entities.customer_ref = customers.ref')
        .where('customer_entities.entity_ref', entityRef),
    );
  }
  if (search !== undefined) {
    customers.whereRaw("customers.search_text like ? escape '\\'", [
      `%${escapeLike(search.toLocaleLowerCase('en-US'))}%`,
    ]);
  }
  if (type !== undefined) {
    customers.where('customers.type', type);
  }
  if (managedBy !== undefined) {
    customers.whereExists(
      knex('customer_people')
        .whereRaw('customer_people.customer_ref = customers.ref')
        .whereIn('customer_people.role', MANAGER_ROLES)
        .whereIn('customer_people.person_ref', [...managedBy]),
    );
  }
}

function whereNeedsAttention(
  customers: Knex.QueryBuilder,
  query: CustomersFilter,
): void {
  const { told, atRiskBy, complaintOpen = false, noContactSince } = query;
  if (atRiskBy !== undefined) {
    whereTold(customers, query);
    whereAtRisk(customers, atRiskBy);
  }
  if (noContactSince !== undefined) {
    whereTold(customers, query);
    customers.where('customer_attention.last_contact_at', '<', noContactSince);
  }
  if (complaintOpen) {
    // Of those on whose side the caller is, what is shared.
    whereTold(customers, { ...query, told: { ...told, except: [] } });
    whereComplaintOpen(customers, told.except);
  }
}

/** What the list is sorted by, and then by the ref. */
function sortKeyOf(knex: Knex, query: CustomersFilter): Knex.Raw {
  switch (query.sort) {
    case 'title':
      return knex.raw('lower(substr(customers.title, 1, 100))');
    case 'last-contact':
      return isEverythingTold(query)
        ? knex.raw('customer_attention.last_contact_at')
        : knex.raw(
            `case when customers.ref in ? then customer_attention.last_contact_at else ${NEVER} end`,
            [
              knex('customers')
                .select('customers.ref')
                .modify(whereTold, query),
            ],
          );
    default:
      return knex.raw('customers.ref');
  }
}

/** One page of the customers that fit, in the order that is asked for. */
export async function listRows(
  knex: Knex,
  query: CustomersFilter,
): Promise<readonly ListedRow[]> {
  const { scope, after, limit, sort = 'ref' } = query;
  const sortKey = sortKeyOf(knex, query);
  // The index of the last contacts holds the ref as the attention has it.
  const ref =
    sort === 'last-contact'
      ? 'customer_attention.customer_ref'
      : 'customers.ref';
  const select = knex('customers')
    .join(
      'customer_attention',
      'customer_attention.customer_ref',
      'customers.ref',
    )
    .select(
      'customers.*',
      ...COUNTED.map(column => `customer_attention.${column}`),
      { sort_key: sortKey },
    )
    .modify(whereFits, knex, query)
    .modify(whereNeedsAttention, query)
    .orderBy(sort === 'ref' ? [ref] : [{ column: sortKey }, { column: ref }])
    .limit(limit);
  if (after !== undefined) {
    const [first, second] = after;
    if (sort === 'ref') {
      select.where(ref, '>', first);
    } else {
      const key = sort === 'title' ? first : Number(first);
      // The first condition is one that an index is searched by.
      select
        .where(sortKey, '>=', key)
        .where(later =>
          later.where(sortKey, '>', key).orWhere(ref, '>', second),
        );
    }
  }
  return await whereCustomerVisible(select, scope);
}
