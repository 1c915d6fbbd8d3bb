import type {
  AgreementFilter,
  CustomerFilter,
} from '@service-levels/backstage-plugin-sla-node';
import type { Knex } from 'knex';
import { jsonText } from '../../database/jsonText';
import type { Scope } from '../../permissions/Scope';
import {
  whereAgreementVisible,
  whereCustomerVisible,
} from '../../permissions/whereVisible';
import type { ReviewTimes } from '../ReviewsStore';

/** Versions of SLAs in a scope that were offered at least: a draft is no customer's business. */
function offered(knex: Knex, scope: Scope<AgreementFilter>): Knex.QueryBuilder {
  return whereAgreementVisible(
    knex('agreements')
      .join(
        'agreement_versions',
        'agreement_versions.agreement_id',
        'agreements.id',
      )
      .where('agreements.type', 'sla')
      .whereNot('agreement_versions.stage', 'draft'),
    scope,
  );
}

/** See `ReviewsStore.titles`. */
export async function titlesOf(
  knex: Knex,
  agreementIds: readonly string[],
  scope: Scope<AgreementFilter>,
): Promise<ReadonlyMap<string, string>> {
  const rows: { id: string; title: string }[] = await offered(knex, scope)
    .whereIn('agreements.id', [...new Set(agreementIds)])
    .orderBy('agreement_versions.version')
    .select({ id: 'agreements.id', title: 'agreement_versions.title' });
  return new Map(rows.map(({ id, title }) => [id, title]));
}

/** See `ReviewsStore.agreementsOf`. */
export async function agreementsOf(
  knex: Knex,
  customerRef: string,
  scope: Scope<AgreementFilter>,
): Promise<ReadonlySet<string>> {
  const ids: string[] = await offered(knex, scope)
    .join('agreement_customers', join =>
      join
        .on('agreement_customers.agreement_id', 'agreements.id')
        .andOn('agreement_customers.version', 'agreement_versions.version'),
    )
    .where('agreement_customers.customer_ref', customerRef)
    .distinct('agreements.id')
    .pluck('agreements.id');
  return new Set(ids);
}

/** See `ReviewsStore.agreementsToReview`. */
export async function agreementsToReview(
  knex: Knex,
  query: {
    readonly customers: Scope<CustomerFilter>;
    readonly agreements: Scope<AgreementFilter>;
    readonly customerRef?: string;
    readonly after?: string;
    readonly limit: number;
  },
): Promise<{ id: string; customerTitle: string }[]> {
  const { customerRef, after } = query;
  const select = offered(knex, query.agreements)
    .join('customers', 'customers.ref', 'agreements.customer_ref')
    .where('agreement_versions.stage', 'agreed')
    .whereRaw('? is not null', [
      jsonText(knex, 'agreement_versions.terms', 'review'),
    ])
    .distinct({ id: 'agreements.id', customerTitle: 'customers.title' })
    .orderBy('agreements.id')
    .limit(query.limit);
  if (customerRef !== undefined) {
    select.where('agreements.customer_ref', customerRef);
  }
  if (after !== undefined) {
    select.where('agreements.id', '>', after);
  }
  return await whereCustomerVisible(select, query.customers);
}

/**
 * See `ReviewsStore.times`. Reviews with a customer that an agreement covers
 * besides are that customer's alone.
 */
export async function timesOf(
  knex: Knex,
  agreementIds: readonly string[],
): Promise<(agreementId: string) => ReviewTimes> {
  const rows: {
    agreement_id: string;
    id: string;
    state: string;
    starts_at: number | string;
  }[] = await knex('review_agreements')
    .join('reviews', 'reviews.id', 'review_agreements.review_id')
    .join('agreements', join =>
      join
        .on('agreements.id', 'review_agreements.agreement_id')
        .andOn('agreements.customer_ref', 'reviews.customer_ref'),
    )
    .whereIn('review_agreements.agreement_id', [...agreementIds])
    .whereIn('reviews.state', ['held', 'planned'])
    .orderBy('reviews.starts_at')
    .select(
      'review_agreements.agreement_id',
      'reviews.id',
      'reviews.state',
      'reviews.starts_at',
    );
  return agreementId => {
    const own = rows.filter(row => row.agreement_id === agreementId);
    const held = own.filter(({ state }) => state === 'held');
    const next = own.find(({ state }) => state === 'planned');
    const last = held[held.length - 1];
    return {
      lastHeldAt: last === undefined ? null : Number(last.starts_at),
      planned:
        next === undefined ? null : { id: next.id, at: Number(next.starts_at) },
    };
  };
}
