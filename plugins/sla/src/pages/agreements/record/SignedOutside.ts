import {
  recordAgreementSchema,
  type AgreementDraftInput,
  type Party,
  type RecordAgreementInput,
} from '@service-levels/backstage-plugin-sla-common';
import type { FieldErrors } from '../../../widgets/FieldErrors';

/** One signature as the form has it. */
export interface SignatureFields {
  readonly party: Party;
  /** A name, or the ref of a user. */
  readonly name: string;
  readonly role: string;
  readonly signedOn: string;
}

/** What the form says besides the terms; empty texts for nothing. */
export interface SignedOutside {
  readonly signatures: readonly SignatureFields[];
  readonly documentUrl: string;
  readonly documentTitle: string;
  readonly note: string;
}

/** An empty signature for a party. */
export function signatureFor(party: Party): SignatureFields {
  return { party, name: '', role: '', signedOn: '' };
}

/** Where the form begins: one signature of each party is needed. */
export const NOTHING_SIGNED: SignedOutside = {
  signatures: [signatureFor('provider'), signatureFor('customer')],
  documentUrl: '',
  documentTitle: '',
  note: '',
};

function signedBy({ name, role }: SignatureFields) {
  const text = name.trim();
  return text.startsWith('user:')
    ? { ref: text }
    : { name: text, ...(role.trim() !== '' && { role }) };
}

/** What is sent. */
export function toRecord(
  draft: AgreementDraftInput,
  signed: SignedOutside,
): RecordAgreementInput {
  const { documentUrl: url, documentTitle: title, note } = signed;
  return {
    draft,
    signatures: signed.signatures.map(one => ({
      party: one.party,
      signedBy: signedBy(one),
      signedOn: one.signedOn,
    })),
    ...(`${url}${title}`.trim() !== '' && {
      document: { url, ...(title.trim() !== '' && { title }) },
    }),
    ...(note.trim() !== '' && { note }),
  };
}

/**
 * What of a record is not right, by field; of the terms nothing, which the
 * editor says itself.
 *
 * @param today - on the reader's clock
 */
export function problemsOfRecord(
  record: RecordAgreementInput,
  today: string,
): FieldErrors {
  const parsed = recordAgreementSchema.safeParse(record);
  const issues = parsed.success ? [] : parsed.error.issues;
  return Object.fromEntries([
    ...record.signatures.flatMap(({ signedOn }, i) =>
      signedOn > today
        ? [[`signatures.${i}.signedOn`, 'must not be after today']]
        : [],
    ),
    ...issues
      .filter(({ path: [first] }) => first !== 'draft')
      .map(({ path, message }) => [
        path.slice(0, 3).map(String).join('.'),
        message,
      ]),
  ]);
}
