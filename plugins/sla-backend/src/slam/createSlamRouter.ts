import {
  AGREEMENT_TYPES,
  entityRefSchema,
  instantSchema,
  parseInstant,
} from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { z } from 'zod';
import { parse } from '../http/parse';
import type { Route } from '../http/route';
import { MOST_MONTHS, type Slams } from './Slams';

const MONTHS = 12;

const filters = {
  customerRef: entityRefSchema.optional(),
  agreementType: z.enum(AGREEMENT_TYPES).optional(),
  asOf: instantSchema.transform(parseInstant).optional(),
};

const slamQuery = z.object({
  ...filters,
  months: z.coerce
    .number()
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .max(MOST_MONTHS, `must be at most ${MOST_MONTHS}`)
    .default(MONTHS),
  beneath: entityRefSchema.optional(),
});

const cellQuery = z.object({
  ...filters,
  service: entityRefSchema,
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month such as 2026-10'),
});

/** `/slam`. */
export function createSlamRouter(options: {
  slams: Slams;
  route: Route;
}): Router {
  const { slams, route } = options;
  const router = Router();

  router.get(
    '/slam',
    route({
      eventId: 'slam-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const query = parse(slamQuery, req.query, 'query');
        return { body: await slams.get(query, { credentials }) };
      },
    }),
  );

  router.get(
    '/slam/figures',
    route({
      eventId: 'slam-figures-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const query = parse(cellQuery, req.query, 'query');
        return { body: { items: await slams.figures(query, { credentials }) } };
      },
    }),
  );

  return router;
}
