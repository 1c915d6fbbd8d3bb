import { z } from 'zod';
import { dateSchema, textSchema } from './primitives';
import { signatorySchema } from './signatories';
import type { Party } from './party';

/** The longest note, reason or evidence, in characters. */
const LONGEST = 2_000;

/** A reason, a note or evidence. */
export const remarkSchema = z
  .string()
  .trim()
  .pipe(textSchema({ max: LONGEST }));

/** The same, where it may be left out. */
export const optionalRemarkSchema = remarkSchema
  .nullish()
  .transform(remark => remark ?? null);

/** The number of a version, from 1. */
export const versionNumberSchema = z.int().min(1);

/** The hash of a version. */
export const hashSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'must be the hash of the version on offer');

export const partySchema = z.enum(['provider', 'customer'], {
  error: 'must be provider or customer',
});

/**
 * Whether a second person has to say that a signature was entered as it was
 * given: where who entered it has signed, or entered one, for the other party.
 *
 * @public
 */
export const CONFIRMATIONS = [
  'not-needed',
  'not-confirmed',
  'confirmed',
] as const;

/** `not-confirmed` does not count. @public */
export type Confirmation = (typeof CONFIRMATIONS)[number];

/** A signature that came on paper or by mail, and who entered it. @public */
export interface EnteredSignOff {
  /** Of a person outside; null of one of the portal, and for a customer that is covered besides. */
  readonly name: string | null;
  /** What they are there. */
  readonly role: string | null;
  /** Date that stands beside the signature. */
  readonly signedOn: string;
  /** Entity ref of who entered it, or the subject of a service; null for a customer that is covered besides. */
  readonly by: string | null;
  readonly confirmation: Confirmation;
  /** Null where nobody did, and for a customer that is covered besides. */
  readonly confirmedBy: string | null;
  /** Instant. */
  readonly confirmedAt: string | null;
}

/** One signatory's acceptance of exactly one version. @public */
export interface SignOff {
  readonly id: string;
  readonly party: Party;
  /**
   * Entity ref of the person, or the subject of a service token. Null for a
   * person outside, whose name is in `entered`; and for a customer that is
   * covered besides: who signed for another is not their business.
   */
  readonly signedBy: string | null;
  /** Whether a person signed, or a service with a token. */
  readonly principal: 'user' | 'service';
  /** Instant at which it was stored. */
  readonly signedAt: string;
  readonly hash: string;
  readonly evidence: string | null;
  /** Null where the person signed in the portal. */
  readonly entered: EnteredSignOff | null;
}

/** `POST /agreements/{id}/sign`. @public */
export const signAgreementSchema = z.strictObject({
  party: partySchema,
  version: versionNumberSchema,
  hash: hashSchema,
  evidence: optionalRemarkSchema,
});

/** A parsed signature. @public */
export type SignAgreement = z.output<typeof signAgreementSchema>;

/** What may be sent as a signature. @public */
export type SignAgreementInput = z.input<typeof signAgreementSchema>;

/** `POST /agreements/{id}/signatures`: one that came on paper or by mail. @public */
export const enterSignatureSchema = z.strictObject({
  party: partySchema,
  version: versionNumberSchema,
  hash: hashSchema,
  signedBy: signatorySchema,
  signedOn: dateSchema,
  evidence: remarkSchema,
});

/** A parsed entry of a signature. @public */
export type EnterSignature = z.output<typeof enterSignatureSchema>;

/** What may be sent as the entry of a signature. @public */
export type EnterSignatureInput = z.input<typeof enterSignatureSchema>;
