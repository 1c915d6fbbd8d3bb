import type { KeptServiceRow } from '../database/tables';
import { secondsOrNull } from '../database/secondsOrNull';
import type { StoredService } from './KeptServicesStore';

/** A row as a kept service. */
export function rowToService(row: KeptServiceRow): StoredService {
  const { ref, title, description, owner, domain, revision } = row;
  return {
    ref,
    declaration: { title, description, owner, domain },
    revision,
    createdAt: Number(row.created_at),
    createdBy: row.created_by,
    changedAt: Number(row.changed_at),
    changedBy: row.changed_by,
    archivedAt: secondsOrNull(row.archived_at),
    archivedBy: row.archived_by,
  };
}

/** A kept service as a row. */
export function serviceToRow(kept: StoredService): KeptServiceRow {
  const { title, description, owner, domain } = kept.declaration;
  return {
    ref: kept.ref,
    title,
    description,
    owner,
    domain,
    revision: kept.revision,
    created_at: kept.createdAt,
    created_by: kept.createdBy,
    changed_at: kept.changedAt,
    changed_by: kept.changedBy,
    archived_at: kept.archivedAt,
    archived_by: kept.archivedBy,
  };
}
