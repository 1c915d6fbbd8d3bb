import {
  entityRefSchema,
  instantSchema,
  parseInstant,
} from '@service-levels/backstage-plugin-sla-common';
import { z } from 'zod';
import { pageQuery } from '../http/pageQuery';

const spanFields = {
  from: instantSchema.transform(parseInstant).optional(),
  to: instantSchema.transform(parseInstant).optional(),
};

/** `GET /maintenance-windows/{id}`: whose occurrences are answered. */
export const spanQuery = z.object(spanFields);

/** `GET /maintenance-windows`. */
export const listQuery = z.object({
  ...pageQuery({ most: 100 }),
  ...spanFields,
  entityRef: entityRefSchema.optional(),
});

/** `/maintenance-windows/{id}`. */
export const pathSchema = z.object({
  id: z.uuid('must be the id of a maintenance window'),
});
