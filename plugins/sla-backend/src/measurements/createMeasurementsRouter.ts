import {
  indicatorRefSchema,
  instantSchema,
  parseInstant,
} from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { z } from 'zod';
import { pageQuery } from '../http/pageQuery';
import { parse } from '../http/parse';
import type { Route } from '../http/route';
import { decodeCursor, TEXT_KEYS } from '../paging/page';
import type { Measurements } from './Measurements';
import { parseBatch } from './parseBatch';

/** So many withdrawn keys are named in the audit. */
const MAX_AUDITED_KEYS = 100;

const spanQuery = z
  .object({
    indicator: indicatorRefSchema,
    from: instantSchema.transform(parseInstant),
    to: instantSchema.transform(parseInstant),
  })
  .refine(({ from, to }) => from < to, {
    path: ['to'],
    message: 'must be after from',
  });

const listQuery = z.intersection(z.object(pageQuery()), spanQuery);

/** `/measurements`. */
export function createMeasurementsRouter(options: {
  measurements: Measurements;
  route: Route;
}): Router {
  const { measurements, route } = options;
  const router = Router();

  router.get(
    '/measurements',
    route({
      eventId: 'measurement-read',
      access: 'read',
      meta: req => ({ indicator: String(req.query.indicator) }),
      handle: async ({ req, credentials }) => {
        const { cursor, ...query } = parse(listQuery, req.query, 'query');
        return {
          body: await measurements.list(
            { ...query, after: decodeCursor(cursor, TEXT_KEYS) },
            { credentials },
          ),
        };
      },
    }),
  );

  router.post(
    '/measurements',
    route({
      eventId: 'measurement-write',
      access: 'write',
      changes: 'measurements',
      handle: async ({ req, credentials }) => {
        const batch = parseBatch(req.body);
        const { result } = await measurements.ingest(batch, { credentials });
        const { stored, replaced, withdrawn } = result;
        return {
          body: result,
          isUnchanged: stored + replaced + withdrawn === 0,
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
      changes: 'measurements',
      meta: req => ({
        indicator: String(req.query.indicator),
        from: String(req.query.from),
        to: String(req.query.to),
      }),
      handle: async ({ req, credentials }) => {
        const query = parse(spanQuery, req.query, 'query');
        const { result } = await measurements.remove(query, { credentials });
        const answer = { withdrawn: result.withdrawn };
        return {
          body: answer,
          isUnchanged: result.withdrawn === 0,
          audit: answer,
        };
      },
    }),
  );

  return router;
}
