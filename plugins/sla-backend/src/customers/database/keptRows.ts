import type { KeptCustomerRow } from '../../database/tables';
import { secondsOrNull } from '../../database/secondsOrNull';
import type { StoredCustomer } from '../KeptCustomersStore';

/** A row as a kept customer. */
export function rowToKept(row: KeptCustomerRow): StoredCustomer {
  return {
    ref: row.ref,
    declaration: JSON.parse(row.declaration),
    revision: row.revision,
    createdAt: Number(row.created_at),
    createdBy: row.created_by,
    changedAt: Number(row.changed_at),
    changedBy: row.changed_by,
    archivedAt: secondsOrNull(row.archived_at),
    archivedBy: row.archived_by,
  };
}

/** A kept customer as a row. */
export function keptToRow(kept: StoredCustomer): KeptCustomerRow {
  return {
    ref: kept.ref,
    declaration: JSON.stringify(kept.declaration),
    revision: kept.revision,
    created_at: kept.createdAt,
    created_by: kept.createdBy,
    changed_at: kept.changedAt,
    changed_by: kept.changedBy,
    archived_at: kept.archivedAt,
    archived_by: kept.archivedBy,
  };
}
