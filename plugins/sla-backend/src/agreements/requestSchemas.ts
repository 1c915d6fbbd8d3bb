import {
  AGREEMENT_TYPES,
  entityRefSchema,
  textSchema,
} from '@service-levels/backstage-plugin-sla-common';
import { z } from 'zod';
import { pageQuery } from '../http/pageQuery';

/** `GET /agreements`. */
export const listQuery = z.object({
  ...pageQuery(),
  entityRef: entityRefSchema.optional(),
  customerRef: entityRefSchema.optional(),
  type: z.enum(AGREEMENT_TYPES).optional(),
});

/** `/agreements/{id}`. */
export const pathSchema = z.object({
  id: z.uuid('must be the id of an agreement'),
});

/** The number of a version, from 1. */
export const versionSchema = z.int().min(1);

/** `/agreements/{id}/versions/{version}`. */
export const versionPathSchema = pathSchema.extend({
  version: z.coerce.number().int().min(1, 'must be the number of a version'),
});

/** `POST /agreements/{id}/offer`. */
export const offerSchema = z.strictObject({ version: versionSchema });

/** `POST /agreements/{id}/sign`. */
export const signSchema = z.strictObject({
  party: z.enum(['provider', 'customer']),
  version: versionSchema,
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'must be the hash of the version on offer'),
  evidence: z
    .string()
    .trim()
    .pipe(textSchema({ max: 2000 }))
    .nullish()
    .transform(evidence => evidence ?? null),
});
