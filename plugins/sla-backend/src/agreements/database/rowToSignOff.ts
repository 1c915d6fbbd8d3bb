import {
  formatInstant,
  type Confirmation,
  type Party,
  type SignOff,
} from '@service-levels/backstage-plugin-sla-common';
import type { SignOffRow } from '../../database/tables';

function enteredOf(row: SignOffRow): SignOff['entered'] {
  return row.signed_on === null
    ? null
    : {
        name: row.name,
        role: row.role,
        signedOn: row.signed_on,
        by: row.entered_by,
        confirmation: row.confirmation as Confirmation,
        confirmedBy: row.confirmed_by,
        confirmedAt:
          row.confirmed_at === null
            ? null
            : formatInstant(Number(row.confirmed_at)),
      };
}

/** A signature as it was given. */
export function rowToSignOff(row: SignOffRow): SignOff {
  return {
    id: row.id,
    party: row.party as Party,
    signedBy: row.signed_by,
    principal: row.principal as SignOff['principal'],
    signedAt: formatInstant(Number(row.signed_at)),
    hash: row.hash,
    evidence: row.evidence,
    entered: enteredOf(row),
  };
}
