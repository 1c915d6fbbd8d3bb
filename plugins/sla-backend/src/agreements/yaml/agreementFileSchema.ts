import {
  agreementDraftSchema,
  CUSTOMER_API_VERSION,
} from '@service-levels/backstage-plugin-sla-common';
import { z } from 'zod';

/** The annotation that says which agreement a file was written of. */
export const AGREEMENT_ID = 'sla/agreement-id';
/** The annotation that says which version it was. */
export const AGREEMENT_VERSION = 'sla/version';
/** The annotation with the hash of its terms, from the offer on. */
export const AGREEMENT_HASH = 'sla/terms-hash';

/** The first line of every file; the catalog's kinds have the same. */
export const FILE_API_VERSION = CUSTOMER_API_VERSION;

/** An agreement as a file; of its annotations only the id is read. */
export const agreementFileSchema = z.strictObject({
  apiVersion: z.literal(FILE_API_VERSION, `must be ${FILE_API_VERSION}`),
  kind: z.literal('Agreement', 'must be Agreement'),
  metadata: z
    .strictObject({
      annotations: z
        .record(z.string(), z.string())
        .optional()
        .refine(
          annotations =>
            annotations?.[AGREEMENT_ID] === undefined ||
            z.uuid().safeParse(annotations[AGREEMENT_ID]).success,
          { path: [AGREEMENT_ID], message: 'must be the id of an agreement' },
        ),
    })
    .optional(),
  spec: agreementDraftSchema,
});
