import type { AgreementRecord } from '@service-levels/backstage-plugin-sla-common';
import type { View } from '../../permissions/View';

/**
 * What a caller sees of how a version was recorded. The remark is internal; a
 * customer that is covered besides learns neither who signed for another nor
 * where the document is, which names the other.
 */
export function recordFor(
  view: View,
  record: AgreementRecord,
): AgreementRecord {
  switch (view.kind) {
    case 'provider':
      return record;
    case 'party':
      return { ...record, note: null };
    case 'covered':
      return {
        ...record,
        note: null,
        document: null,
        signatures: record.signatures.map(signature => ({
          ...signature,
          signedBy: signature.party === 'customer' ? null : signature.signedBy,
        })),
      };
    default:
      return view satisfies never;
  }
}
