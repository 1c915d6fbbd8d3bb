import {
  createIndicatorSchema,
  entityRefSchema,
} from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { z } from 'zod';
import { pageQuery } from '../http/pageQuery';
import { decodeCursor, TEXT_KEYS } from '../paging/page';
import { parse } from '../http/parse';
import type { Route } from '../http/route';
import type { Indicators } from './Indicators';

const listQuery = z.object({
  ...pageQuery(),
  entityRef: entityRefSchema.optional(),
  unagreed: z.stringbool().optional(),
});

/** `/indicators`. */
export function createIndicatorsRouter(options: {
  indicators: Indicators;
  route: Route;
}): Router {
  const { indicators, route } = options;
  const router = Router();

  router.get(
    '/indicators',
    route({
      eventId: 'indicator-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const { cursor, ...query } = parse(listQuery, req.query, 'query');
        return {
          body: await indicators.list(
            { ...query, after: decodeCursor(cursor, TEXT_KEYS) },
            { credentials },
          ),
        };
      },
    }),
  );

  router.post(
    '/indicators',
    route({
      eventId: 'indicator-write',
      access: 'write',
      changes: 'measurements',
      handle: async ({ req, credentials }) => {
        const wanted = parse(createIndicatorSchema, req.body);
        const { indicator, created } = await indicators.put(wanted, {
          credentials,
        });
        return {
          status: created ? 201 : 200,
          body: indicator,
          etag: indicator.etag,
          audit: { indicator: indicator.ref, created },
          location: created
            ? `/api/sla/indicators?entityRef=${encodeURIComponent(
                indicator.entityRef,
              )}`
            : undefined,
        };
      },
    }),
  );

  return router;
}
