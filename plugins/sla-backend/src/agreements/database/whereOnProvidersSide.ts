import type { Knex } from 'knex';
import type { Caller } from '../../permissions/Caller';

/** Who reads a list of agreements. */
export type Reader = Pick<
  Caller,
  'isManager' | 'ownershipRefs' | 'manages' | 'represents'
>;

/** One of some customers at the agreement, by what was offered. */
function holdsFor(
  knex: Knex,
  customerRefs: readonly string[],
): (agreements: Knex.QueryBuilder) => void {
  return agreements =>
    agreements
      .whereIn('agreements.customer_ref', [...customerRefs])
      .orWhereExists(
        knex('agreement_customers')
          .join({ held: 'agreement_versions' }, join =>
            join
              .on('held.agreement_id', 'agreement_customers.agreement_id')
              .andOn('held.version', 'agreement_customers.version'),
          )
          .whereRaw('agreement_customers.agreement_id = agreements.id')
          .whereNot('held.stage', 'draft')
          .whereIn('agreement_customers.customer_ref', [...customerRefs]),
      );
}

/** Narrows `agreements` to those that the reader sees from the provider's side: what `viewOf` says, in SQL. */
export function whereOnProvidersSide(
  agreements: Knex.QueryBuilder,
  knex: Knex,
  reader: Reader,
): void {
  const { isManager, ownershipRefs, manages, represents } = reader;
  if (isManager || represents.length === 0) {
    return;
  }
  agreements.where(side =>
    side
      .whereIn('agreements.provider_ref', [...ownershipRefs])
      .orWhere(holdsFor(knex, manages))
      .orWhereNot(holdsFor(knex, represents)),
  );
}
