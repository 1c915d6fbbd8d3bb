import { secondsOrNull } from '../database/secondsOrNull';
import type { OfferingRow } from '../database/tables';
import type { StoredOffering } from './OfferingsStore';

/** A row as an offering. */
export function rowToOffering(row: OfferingRow): StoredOffering {
  const { name, title, level, description, revision } = row;
  return {
    name,
    declaration: { title, level, description, ...JSON.parse(row.terms) },
    revision,
    createdAt: Number(row.created_at),
    createdBy: row.created_by,
    changedAt: Number(row.changed_at),
    changedBy: row.changed_by,
    archivedAt: secondsOrNull(row.archived_at),
    archivedBy: row.archived_by,
  };
}

/** An offering as a row. */
export function offeringToRow(kept: StoredOffering): OfferingRow {
  const { title, level, description, ...terms } = kept.declaration;
  return {
    name: kept.name,
    title,
    level,
    description,
    terms: JSON.stringify(terms),
    revision: kept.revision,
    created_at: kept.createdAt,
    created_by: kept.createdBy,
    changed_at: kept.changedAt,
    changed_by: kept.changedBy,
    archived_at: kept.archivedAt,
    archived_by: kept.archivedBy,
  };
}
