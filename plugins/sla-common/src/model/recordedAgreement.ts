import { z } from 'zod';
import { agreementDraftSchema } from './agreement';
import type { Party } from './party';
import { dateSchema, lineSchema, textSchema } from './primitives';
import { signatorySchema, type Signatory } from './signatories';

/** Where the signed paper can be read. @public */
export interface SignedDocument {
  readonly url: string;
  readonly title?: string;
}

/** One signature that was given outside the portal. @public */
export interface RecordedSignature {
  readonly party: Party;
  /** Null where it is not the reader's business. */
  readonly signedBy: Signatory | null;
  /** The day that stands beside it. */
  readonly signedOn: string;
}

/**
 * That a version was signed outside and only recorded here: who entered it,
 * and what it rests on.
 *
 * @public
 */
export interface AgreementRecord {
  /** Entity ref of the person, or the subject of a service token. */
  readonly by: string;
  /** Instant. */
  readonly at: string;
  readonly document: SignedDocument | null;
  /** A remark of who recorded it; null for the customer's side. */
  readonly note: string | null;
  readonly signatures: readonly RecordedSignature[];
}

function isWebAddress(text: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}

const documentSchema = z.strictObject({
  url: z
    .string()
    .trim()
    .pipe(textSchema({ max: 2000 }))
    .refine(isWebAddress, 'must be a http or https address'),
  title: lineSchema.optional(),
});

const signatureSchema = z.strictObject({
  party: z.enum(['provider', 'customer'], {
    error: 'must be provider or customer',
  }),
  signedBy: signatorySchema,
  signedOn: dateSchema,
});

/** Whether two signatures are of the same person, by ref or name. */
function isSamePerson(a: Signatory, b: Signatory): boolean {
  return 'ref' in a
    ? 'ref' in b && a.ref === b.ref
    : 'name' in b && a.name === b.name;
}

/** `POST /agreements/record`. @public */
export const recordAgreementSchema = z
  .strictObject({
    draft: agreementDraftSchema,
    signatures: z
      .array(signatureSchema)
      .max(40, 'must have at most 40 signatures'),
    document: documentSchema.optional(),
    note: z
      .string()
      .trim()
      .pipe(textSchema({ max: 2000 }))
      .optional(),
  })
  .superRefine(({ draft, signatures }, context) => {
    const refuse = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    for (const party of ['provider', 'customer'] as const) {
      const required = draft.signatories?.[party]?.required ?? 1;
      const given = signatures.filter(one => one.party === party).length;
      if (given < required) {
        refuse(
          ['signatures'],
          required === 1
            ? `must have one of the ${party} at least`
            : `must have ${required} of the ${party}, as the terms say`,
        );
      }
    }
    signatures.forEach(({ signedBy, party }, i) => {
      const earlier = signatures
        .slice(0, i)
        .find(other => isSamePerson(other.signedBy, signedBy));
      if (earlier !== undefined) {
        refuse(
          ['signatures', i, 'signedBy'],
          earlier.party === party
            ? 'has signed already'
            : 'cannot sign for both parties',
        );
      }
    });
  });

/** What is recorded of an agreement that was signed outside, parsed. @public */
export type RecordAgreement = z.output<typeof recordAgreementSchema>;

/** What may be sent as one. @public */
export type RecordAgreementInput = z.input<typeof recordAgreementSchema>;
