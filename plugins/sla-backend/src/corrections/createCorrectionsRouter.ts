import {
  createCorrectionSchema,
  indicatorRefSchema,
  instantSchema,
  parseInstant,
  revokeSchema,
} from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { z } from 'zod';
import { idempotencyKeyOf } from '../http/idempotencyKeyOf';
import { pageQuery } from '../http/pageQuery';
import { parse } from '../http/parse';
import type { Route } from '../http/route';
import { decodeCursor, ID_KEY } from '../paging/page';
import type { Corrections } from './Corrections';

const listQuery = z.object({
  ...pageQuery(),
  indicator: indicatorRefSchema.optional(),
  from: instantSchema.transform(parseInstant).optional(),
  to: instantSchema.transform(parseInstant).optional(),
});

const pathSchema = z.object({ id: z.uuid('must be the id of a correction') });

/** `/corrections`. */
export function createCorrectionsRouter(options: {
  corrections: Corrections;
  route: Route;
}): Router {
  const { corrections, route } = options;
  const router = Router();

  router.get(
    '/corrections',
    route({
      eventId: 'correction-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const { cursor, ...query } = parse(listQuery, req.query, 'query');
        return {
          body: await corrections.list(
            { ...query, after: decodeCursor(cursor, ID_KEY) },
            { credentials },
          ),
        };
      },
    }),
  );

  router.post(
    '/corrections',
    route({
      eventId: 'correction-create',
      access: 'write',
      changes: 'corrections',
      handle: async ({ req, credentials }) => {
        const correction = parse(createCorrectionSchema, req.body);
        const idempotencyKey = idempotencyKeyOf(req);
        const made = await corrections.create(
          { correction, idempotencyKey },
          { credentials },
        );
        const { id, indicator, kind, approvedBy } = made;
        return {
          status: 201,
          body: made,
          location: `/api/sla/corrections?indicator=${encodeURIComponent(
            indicator,
          )}`,
          audit: { id, indicator, kind, approvedBy },
        };
      },
    }),
  );

  router.post(
    '/corrections/:id/revoke',
    route({
      eventId: 'correction-revoke',
      access: 'write',
      changes: 'corrections',
      meta: req => ({ id: req.params.id }),
      handle: async ({ req, credentials }) => {
        const { id } = parse(pathSchema, req.params, 'path');
        const { reason } = parse(revokeSchema, req.body);
        const revoked = await corrections.revoke(
          { id: id.toLowerCase(), reason },
          { credentials },
        );
        const { indicator, kind } = revoked;
        return { body: revoked, audit: { id, indicator, kind } };
      },
    }),
  );

  return router;
}
