import { baselineQuerySchema } from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { parse } from '../http/parse';
import type { Route } from '../http/route';
import type { Baselines } from './Baselines';

/** `/baseline`. */
export function createBaselineRouter(options: {
  baselines: Baselines;
  route: Route;
}): Router {
  const { baselines, route } = options;
  const router = Router();

  router.get(
    '/baseline',
    route({
      eventId: 'baseline-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const query = parse(baselineQuerySchema, req.query, 'query');
        return { body: await baselines.get(query, { credentials }) };
      },
    }),
  );

  return router;
}
