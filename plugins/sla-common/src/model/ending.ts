import { z } from 'zod';
import type { Party } from './party';
import { dateSchema } from './primitives';
import {
  optionalRemarkSchema,
  partySchema,
  remarkSchema,
  versionNumberSchema,
} from './signOff';

/** Notice that one side gave. @public */
export interface Termination {
  /** Date: the last day on which the agreement holds. */
  readonly lastDay: string;
  /** Whose notice it is. */
  readonly by: Party;
  /** Date on which notice was given. */
  readonly givenOn: string;
  /** Whether both sides agreed on a last day that notice alone would not reach. */
  readonly byAgreement: boolean;
  /** Null for a customer that is covered besides. */
  readonly reason: string | null;
  readonly evidence: string | null;
  /** Who entered it; null for a customer that is covered besides. */
  readonly enteredBy: string | null;
  /** Instant. */
  readonly enteredAt: string;
}

/** `POST /agreements/{id}/terminate`. @public */
export const terminateSchema = z
  .strictObject({
    version: versionNumberSchema,
    lastDay: dateSchema,
    by: partySchema,
    reason: remarkSchema,
    /** Today unless it came earlier, with evidence. */
    givenOn: dateSchema.optional(),
    byAgreement: z.boolean().default(false),
    evidence: optionalRemarkSchema,
  })
  .superRefine((request, context) => {
    const { byAgreement, givenOn, evidence } = request;
    if (evidence === null && (byAgreement || givenOn !== undefined)) {
      context.addIssue({
        code: 'custom',
        path: ['evidence'],
        message: byAgreement
          ? 'is required where both sides agreed on the last day'
          : 'is required where notice was given outside the portal',
      });
    }
  });

/** A parsed termination. @public */
export type Terminate = z.output<typeof terminateSchema>;

/** What may be sent to terminate an agreement. @public */
export type TerminateInput = z.input<typeof terminateSchema>;

/** `POST /agreements/{id}/revoke-termination`. @public */
export const revokeTerminationSchema = z.strictObject({
  reason: remarkSchema,
  /** Where the relationship manager says it for the customer. */
  evidence: optionalRemarkSchema,
});

/** A parsed revocation. @public */
export type RevokeTermination = z.output<typeof revokeTerminationSchema>;

/** What may be sent to revoke a termination. @public */
export type RevokeTerminationInput = z.input<typeof revokeTerminationSchema>;

/** That both sides go on under the last terms after the fixed end: asked by one, accepted by the other. @public */
export interface Continuation {
  readonly version: number;
  /** Date: the last day; null where it goes on until notice. */
  readonly until: string | null;
  readonly askedFor: Party;
  /** Null for a customer that is covered besides. */
  readonly askedBy: string | null;
  /** Instant. */
  readonly askedAt: string;
  readonly acceptedBy: string | null;
  /** Instant; null while the other side has not accepted. */
  readonly acceptedAt: string | null;
}

/** `POST /agreements/{id}/continue`: asks, or accepts what the other side asked with the same `until`. @public */
export const continueSchema = z.strictObject({
  version: versionNumberSchema,
  party: partySchema,
  until: dateSchema.nullish().transform(until => until ?? null),
  /** Where the relationship manager says it for the customer. */
  evidence: optionalRemarkSchema,
});

/** A parsed continuation. @public */
export type Continue = z.output<typeof continueSchema>;

/** What may be sent to continue an agreement. @public */
export type ContinueInput = z.input<typeof continueSchema>;
