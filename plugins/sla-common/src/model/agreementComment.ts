import { z } from 'zod';
import { textSchema } from './primitives';
import { versionNumberSchema } from './signOff';
import { VISIBILITIES, type Visibility } from './visibility';

/** The longest comment, in characters. */
const LONGEST = 5_000;

/** What somebody said about a version of an agreement. @public */
export interface AgreementComment {
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly visibility: Visibility;
  /** Instant. */
  readonly at: string;
  /** Entity ref of a user, or subject of a service. */
  readonly by: string;
}

/** `POST /agreements/{id}/comments`. @public */
export const commentAgreementSchema = z.strictObject({
  version: versionNumberSchema,
  text: z
    .string()
    .trim()
    .pipe(textSchema({ max: LONGEST })),
  visibility: z
    .enum(VISIBILITIES, { error: `must be one of ${VISIBILITIES.join(', ')}` })
    .default('internal'),
});

/** A parsed comment. @public */
export type CommentAgreement = z.output<typeof commentAgreementSchema>;

/** What may be sent as a comment; internal unless it says otherwise, shared from the customer's side. @public */
export type CommentAgreementInput = z.input<typeof commentAgreementSchema>;
