import {
  AGREEMENT_SORTS,
  AGREEMENT_TYPES,
  dateSchema,
  entityRefSchema,
  MOST_DAYS_ON_OFFER,
  textSchema,
  VERSION_STATES,
  type AgreementSort,
} from '@service-levels/backstage-plugin-sla-common';
import { z } from 'zod';
import { pageQuery } from '../http/pageQuery';
import { ID_KEY, TITLE_AND_ID_KEY } from '../paging/page';

const wordsSchema = z
  .string()
  .trim()
  .pipe(textSchema({ max: 200 }));

/** `GET /agreements`. */
export const listQuery = z.object({
  ...pageQuery(),
  entityRef: entityRefSchema.optional(),
  customerRef: entityRefSchema.optional(),
  type: z.enum(AGREEMENT_TYPES).optional(),
  state: z.enum(VERSION_STATES).optional(),
  expiringBefore: dateSchema.optional(),
  unsignedFor: z.coerce
    .number()
    .int('must be a whole number of days')
    .min(0, 'must be at least 0')
    .max(MOST_DAYS_ON_OFFER, `must be at most ${MOST_DAYS_ON_OFFER}`)
    .optional(),
  withoutMeasurement: z.stringbool().optional(),
  withoutReview: z.stringbool().optional(),
  provider: wordsSchema.optional(),
  search: wordsSchema.optional(),
  sort: z.enum(AGREEMENT_SORTS).default('id'),
});

/** What a page of each order goes on after. */
export const LIST_KEYS: Readonly<
  Record<AgreementSort, z.ZodType<readonly string[]>>
> = {
  id: ID_KEY,
  title: TITLE_AND_ID_KEY,
  'effective-to': TITLE_AND_ID_KEY,
};

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
