import { z } from 'zod';
import { entityRefSchema, lineSchema } from './primitives';

/**
 * Who is to sign: a person of the portal, or one outside, by the name that
 * stands in the agreement.
 *
 * @public
 */
export type Signatory =
  | { readonly ref: string }
  | { readonly name: string; readonly role?: string };

/** Who signs for one party, and how many of them must. @public */
export interface PartySignatories {
  readonly people: readonly Signatory[];
  /** From 1 to as many as are named. */
  readonly required: number;
}

/** Who signs for each party; where a party names nobody, one of those who may sign for it. @public */
export interface Signatories {
  readonly provider?: PartySignatories;
  readonly customer?: PartySignatories;
}

const userRefSchema = entityRefSchema.refine(
  ref => ref.startsWith('user:'),
  'must be a person such as user:default/sofia',
);

/** One who signs, or has signed outside. */
export const signatorySchema = z.union(
  [
    z.strictObject({ ref: userRefSchema }),
    z.strictObject({ name: lineSchema, role: lineSchema.optional() }),
  ],
  { error: 'must be { "ref": a user } or { "name": …, "role": … }' },
);

function keyOf(signatory: Signatory): string {
  return 'ref' in signatory ? signatory.ref : signatory.name;
}

const partySchema = z
  .strictObject({
    people: z
      .array(signatorySchema)
      .min(1, 'must name at least one person')
      .max(20, 'must name at most 20'),
    required: z
      .int('must be a whole number')
      .min(1, 'must be at least 1')
      .optional(),
  })
  .superRefine(({ people, required }, context) => {
    if (required !== undefined && required > people.length) {
      context.addIssue({
        code: 'custom',
        path: ['required'],
        message: `must be at most ${people.length}, as many as are named`,
      });
    }
    people.forEach((signatory, i) => {
      if (people.findIndex(other => keyOf(other) === keyOf(signatory)) < i) {
        context.addIssue({
          code: 'custom',
          path: ['people', i],
          message: 'is named twice',
        });
      }
    });
  })
  .transform(
    ({ people, required }): PartySignatories => ({
      people,
      required: required ?? people.length,
    }),
  );

/** The signatories of a draft; without `required`, everybody who is named. */
export const signatoriesSchema = z
  .strictObject({
    provider: partySchema.optional(),
    customer: partySchema.optional(),
  })
  .refine(
    ({ provider, customer }) =>
      provider !== undefined || customer !== undefined,
    'must be left out where neither party names anybody',
  );
