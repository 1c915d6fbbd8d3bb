import {
  formatInstant,
  type Correction,
  type CorrectionChange,
} from '@service-levels/backstage-plugin-sla-common';
import type { CorrectionRow, IndicatorRow } from '../../database/tables';

/** A correction with what its indicator is called by. */
export type JoinedRow = CorrectionRow &
  Pick<IndicatorRow, 'entity_ref' | 'name' | 'stream'>;

/** What a row changes. */
export function changeOf({ change }: Pick<CorrectionRow, 'change'>) {
  const parsed: CorrectionChange = JSON.parse(change);
  return parsed;
}

/** Snake case ends here. */
export function rowToCorrection(row: JoinedRow): Correction {
  const { revoked_at: at, revoked_by: by, revoke_reason: reason } = row;
  return {
    ...changeOf(row),
    id: row.id,
    indicator: `${row.entity_ref}/${row.name}`,
    reason: row.reason,
    evidence: row.evidence,
    approvedBy: row.approved_by,
    createdAt: formatInstant(Number(row.created_at)),
    createdBy: row.created_by,
    revoked:
      at === null || by === null || reason === null
        ? null
        : { at: formatInstant(Number(at)), by, reason },
  };
}
