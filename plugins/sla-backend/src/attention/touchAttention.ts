import type { Knex } from 'knex';
import type { CustomerAttentionRow } from '../database/tables';

/**
 * Says that customers are to be counted again, in the transaction that writes
 * what is counted, and as its last step: whoever counts waits for it.
 */
export async function touchAttention(
  tx: Knex.Transaction,
  customerRefs: readonly string[],
): Promise<void> {
  // One after the other in the order in which they are counted, so that no two wait for each other.
  for (const ref of [...new Set(customerRefs)].sort()) {
    await tx<CustomerAttentionRow>('customer_attention')
      .where('customer_ref', ref)
      .update({ recount_at: 0 });
  }
}
