import { z } from 'zod';
import { agreementDraftSchema, type AgreementTerms } from './agreement';
import {
  optionalRemarkSchema,
  remarkSchema,
  versionNumberSchema,
} from './signOff';

/** How an approval inside stands. @public */
export const APPROVAL_STATES = [
  'none',
  'asked',
  'approved',
  'refused',
  'stale',
] as const;

/** `stale`: it was approved, and the draft changed since. @public */
export type ApprovalState = (typeof APPROVAL_STATES)[number];

/** Whether a draft may be offered, as its service owner says. For the provider's side alone. @public */
export interface AgreementApproval {
  readonly state: ApprovalState;
  /** Whether a draft has to be approved before it is offered; the portal's configuration says so. */
  readonly required: boolean;
  /** Refs of those who were asked: the owners of its services, else the provider. Empty where nobody was. */
  readonly approvers: readonly string[];
  /** Who asked, approved or refused last. */
  readonly by: string | null;
  /** Instant. */
  readonly at: string | null;
  /** What they said. */
  readonly note: string | null;
}

/** `POST /agreements/{id}/ask-approval`. @public */
export const askApprovalSchema = z.strictObject({
  version: versionNumberSchema,
  note: optionalRemarkSchema,
});

/** A parsed question for an approval. @public */
export type AskApproval = z.output<typeof askApprovalSchema>;

/** What may be sent to ask for an approval. @public */
export type AskApprovalInput = z.input<typeof askApprovalSchema>;

/** `POST /agreements/{id}/approve`: exactly what was read, by its etag. @public */
export const approveSchema = z.strictObject({
  version: versionNumberSchema,
  etag: z.string().min(1).max(100),
  note: optionalRemarkSchema,
});

/** A parsed approval. @public */
export type Approve = z.output<typeof approveSchema>;

/** What may be sent as an approval. @public */
export type ApproveInput = z.input<typeof approveSchema>;

/** `POST /agreements/{id}/refuse-approval` and `/withdraw`. @public */
export const versionReasonSchema = z.strictObject({
  version: versionNumberSchema,
  reason: remarkSchema,
});

/** A parsed version with a reason. @public */
export type VersionReason = z.output<typeof versionReasonSchema>;

/** `POST /agreements/{id}/offer`. @public */
export const offerAgreementSchema = z.strictObject({
  version: versionNumberSchema,
  unsignedReminderDays: z
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .max(365, 'must be at most 365')
    .nullish()
    .transform(days => days ?? null),
});

/** A parsed offer. @public */
export type OfferAgreement = z.output<typeof offerAgreementSchema>;

/** What may be sent as an offer. @public */
export type OfferAgreementInput = z.input<typeof offerAgreementSchema>;

/** `POST /agreements/{id}/decline`; evidence where the relationship manager says it for the customer. @public */
export const declineSchema = versionReasonSchema.extend({
  evidence: optionalRemarkSchema,
});

/** A parsed refusal of an offer. @public */
export type Decline = z.output<typeof declineSchema>;

/** What may be sent to decline an offer. @public */
export type DeclineInput = z.input<typeof declineSchema>;

/** `POST /agreements/{id}/counter`: declines, and says what would be accepted. @public */
export const counterSchema = declineSchema.extend({
  draft: agreementDraftSchema.optional(),
});

/** A parsed counter-offer. @public */
export type Counter = z.output<typeof counterSchema>;

/** What may be sent as a counter-offer. @public */
export type CounterInput = z.input<typeof counterSchema>;

/** How an offer ended without both signatures. @public */
export const CLOSINGS = ['countered', 'declined', 'withdrawn'] as const;

/** @public */
export type Closing = (typeof CLOSINGS)[number];

/** Who ended an offer, when and why; who, why and what instead is null for a customer that is covered besides. @public */
export interface ClosedOffer {
  readonly how: Closing;
  readonly by: string | null;
  /** Instant. */
  readonly at: string;
  readonly reason: string | null;
  readonly evidence: string | null;
  /** The terms that the customer would accept, where it said so. */
  readonly proposal: AgreementTerms | null;
}

/** How many must sign for a party, and how many did. @public */
export interface PartySigning {
  readonly required: number;
  /** Without those that are not confirmed. */
  readonly given: number;
}
