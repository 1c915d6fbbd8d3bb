import {
  indicatorRefSchema,
  instantSchema,
  parseInstant,
} from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { z } from 'zod';
import { parse } from '../http/parse';
import type { Route } from '../http/route';
import type { Measurements } from './Measurements';
import { parseBatch } from './parseBatch';

/** So many withdrawn keys are named in the audit. */
const MAX_AUDITED_KEYS = 100;

const removeQuery = z
  .object({
    indicator: indicatorRefSchema,
    from: instantSchema,
    to: instantSchema,
  })
  .refine(query => Date.parse(query.from) < Date.parse(query.to), {
    path: ['to'],
    message: 'must be after from',
  });

/** `/measurements`. */
export function createMeasurementsRouter(options: {
  measurements: Measurements;
  route: Route;
}): Router {
  const { measurements, route } = options;
  const router = Router();

  router.post(
    '/measurements',
    route({
      eventId: 'measurement-write',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const batch = parseBatch(req.body);
        const { result } = await measurements.ingest(batch, { credentials });
        return {
          body: result,
          audit: {
            indicator: batch.indicator,
            ...result,
            withdraw: batch.withdraw
              .slice(0, MAX_AUDITED_KEYS)
              .map(name => ({ ...name })),
          },
        };
      },
    }),
  );

  router.delete(
    '/measurements',
    route({
      eventId: 'measurement-delete',
      access: 'write',
      meta: req => ({
        indicator: String(req.query.indicator),
        from: String(req.query.from),
        to: String(req.query.to),
      }),
      handle: async ({ req, credentials }) => {
        const query = parse(removeQuery, req.query, 'query');
        const span = {
          from: parseInstant(query.from),
          to: parseInstant(query.to),
        };
        const { result } = await measurements.remove(
          { indicator: query.indicator, ...span },
          { credentials },
        );
        const answer = { withdrawn: result.withdrawn };
        return { body: answer, audit: answer };
      },
    }),
  );

  return router;
}
