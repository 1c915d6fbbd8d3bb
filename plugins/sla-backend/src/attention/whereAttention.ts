import type { Knex } from 'knex';
import { dateOf } from '../customers/database/dateOf';
import { NEVER } from './StoredAttention';
import type { Judging } from './toAttention';

/** A complaint that was answered is open until somebody closes it. */
export const OPEN_STATES = ['open', 'answered'] as const;

/** Narrows customers, joined with what is kept of them, to those at risk; see `toAttention`. */
export function whereAtRisk(
  customers: Knex.QueryBuilder,
  { now, threshold }: Judging,
): void {
  customers.where(risk =>
    risk
      .where('customer_attention.complaint_due_on', '<', dateOf(now))
      .orWhere('customer_attention.lowest_mean', '<', threshold)
      .orWhereRaw(
        `case customer_attention.last_contact_at
           when ${NEVER} then customer_attention.known_since
           else customer_attention.last_contact_at
         end + customers.contact_cadence_days * 86400 < ?`,
        [now],
      ),
  );
}

/**
 * Narrows customers to those with an open complaint that the caller sees.
 *
 * @param sharedOnly - customers on whose side the caller is: of these, what was counted is not told
 */
export function whereComplaintOpen(
  customers: Knex.QueryBuilder,
  sharedOnly: readonly string[],
): void {
  if (sharedOnly.length === 0) {
    customers.where('customer_attention.open_complaints', '>', 0);
    return;
  }
  customers.where(either =>
    either
      .where(told =>
        told
          .whereNotIn('customers.ref', [...sharedOnly])
          .where('customer_attention.open_complaints', '>', 0),
      )
      .orWhere(shared =>
        shared
          .whereIn('customers.ref', [...sharedOnly])
          .whereExists(complaint =>
            complaint
              .from('interactions')
              .whereRaw('interactions.customer_ref = customers.ref')
              .whereIn('interactions.complaint_state', [...OPEN_STATES])
              .where('interactions.visibility', 'shared'),
          ),
      ),
  );
}
