import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import type {
  AgreementFilter,
  CustomerFilter,
} from '@service-levels/backstage-plugin-sla-node';
import type { Knex } from 'knex';
import type { Scope } from './Scope';

/** Adds one condition to a query. */
type Condition = (query: Knex.QueryBuilder) => void;

const MANAGER_ROLES = ['relationship-manager', 'service-level-manager'];

function conditionOf<TFilter extends object>(
  criteria: PermissionCriteria<TFilter>,
  conditionOfFilter: (filter: TFilter) => Condition,
): Condition {
  if ('allOf' in criteria) {
    const inner = criteria.allOf.map(one =>
      conditionOf(one, conditionOfFilter),
    );
    return query => inner.forEach(condition => query.andWhere(condition));
  }
  if ('anyOf' in criteria) {
    const inner = criteria.anyOf.map(one =>
      conditionOf(one, conditionOfFilter),
    );
    return query => inner.forEach(condition => query.orWhere(condition));
  }
  if ('not' in criteria) {
    const inner = conditionOf(criteria.not, conditionOfFilter);
    return query => query.whereNot(inner);
  }
  return conditionOfFilter(criteria);
}

function addScope<TFilter extends object>(
  query: Knex.QueryBuilder,
  scope: Scope<TFilter>,
  conditionOfFilter: (filter: TFilter) => Condition,
): Knex.QueryBuilder {
  switch (scope.kind) {
    case 'all':
      return query;
    case 'none':
      return query.whereRaw('1 = 0');
    case 'filter':
      return query.where(conditionOf(scope.criteria, conditionOfFilter));
    default:
      return scope satisfies never;
  }
}

/** People in one of the roles at a customer that a version of the agreement holds for. */
function peopleOf(
  query: Knex.QueryBuilder,
  roles: readonly string[],
  refs: readonly string[],
): Knex.QueryBuilder {
  return query
    .from('agreement_customers')
    .join(
      'customer_people',
      'customer_people.customer_ref',
      'agreement_customers.customer_ref',
    )
    .whereRaw('agreement_customers.agreement_id = agreements.id')
    .whereIn('customer_people.role', [...roles])
    .whereIn('customer_people.person_ref', [...refs]);
}

function hasManager(refs: readonly string[]): Condition {
  return query =>
    query.whereExists(people => peopleOf(people, MANAGER_ROLES, refs));
}

/** By what was offered alone: a draft is not a customer's business. */
function hasRepresentative(refs: readonly string[]): Condition {
  return query =>
    query.whereExists(people =>
      peopleOf(people, ['representative'], refs)
        .join({ offered: 'agreement_versions' }, join =>
          join
            .on('offered.agreement_id', 'agreement_customers.agreement_id')
            .andOn('offered.version', 'agreement_customers.version'),
        )
        .whereNot('offered.stage', 'draft'),
    );
}

/** The provider, and who was asked to approve what it offers. */
function hasProvider(refs: readonly string[]): Condition {
  return query =>
    query
      .whereIn('agreements.provider_ref', [...refs])
      .orWhereExists(approvers =>
        approvers
          .from('agreement_approvers')
          .whereRaw('agreement_approvers.agreement_id = agreements.id')
          .whereIn('agreement_approvers.group_ref', [...refs]),
      );
}

function agreementCondition({ property, refs }: AgreementFilter): Condition {
  switch (property) {
    case 'provider':
      return hasProvider(refs);
    case 'manager':
      return hasManager(refs);
    case 'representative':
      return query =>
        query.where('agreements.type', 'sla').where(hasRepresentative(refs));
    default:
      return property satisfies never;
  }
}

function customerCondition({ property, refs }: CustomerFilter): Condition {
  if (property === 'provider') {
    return query =>
      query.whereExists(agreed =>
        agreed
          .from('agreement_customers')
          .join(
            'agreements',
            'agreements.id',
            'agreement_customers.agreement_id',
          )
          .whereRaw('agreement_customers.customer_ref = customers.ref')
          .whereIn('agreements.provider_ref', [...refs]),
      );
  }
  const roles = property === 'manager' ? MANAGER_ROLES : ['representative'];
  return query =>
    query.whereExists(people =>
      people
        .from('customer_people')
        .whereRaw('customer_people.customer_ref = customers.ref')
        .whereIn('customer_people.role', roles)
        .whereIn('customer_people.person_ref', [...refs]),
    );
}

/**
 * Narrows a query on `agreements` to a scope. A representative sees agreements
 * of type sla from the first offer on, never OLAs, UCs or mere drafts.
 */
export function whereAgreementVisible<TQuery extends Knex.QueryBuilder>(
  query: TQuery,
  scope: Scope<AgreementFilter>,
): TQuery {
  addScope(query, scope, agreementCondition);
  return query;
}

/** Narrows a query on `customers` to a scope. */
export function whereCustomerVisible<TQuery extends Knex.QueryBuilder>(
  query: TQuery,
  scope: Scope<CustomerFilter>,
): TQuery {
  addScope(query, scope, customerCondition);
  return query;
}
