import type { CustomerAttentionRow } from '../database/tables';
import type { StoredAttention } from './StoredAttention';

/** A row as what is kept of a customer. */
export function rowToAttention(
  row: Omit<CustomerAttentionRow, 'recount_at'>,
): StoredAttention {
  const { lowest_mean: mean, lowest_mean_service: service } = row;
  return {
    knownSince: Number(row.known_since),
    lastContactAt: Number(row.last_contact_at),
    openComplaints: row.open_complaints,
    complaintDue: row.complaint_due_on,
    lowest: mean === null || service === null ? null : { service, mean },
  };
}
