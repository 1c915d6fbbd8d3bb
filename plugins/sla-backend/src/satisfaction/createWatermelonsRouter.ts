import { entityRefSchema } from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { z } from 'zod';
import { customerRefOf } from '../http/customerPath';
import { parse } from '../http/parse';
import type { Route } from '../http/route';
import type { Watermelons } from './Watermelons';

const ofServiceQuery = z.object({ entityRef: entityRefSchema });

/** `/watermelons`, and those of a customer. */
export function createWatermelonsRouter(options: {
  watermelons: Watermelons;
  route: Route;
}): Router {
  const { watermelons, route } = options;
  const router = Router();

  router.get(
    '/watermelons',
    route({
      eventId: 'satisfaction-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const { entityRef } = parse(ofServiceQuery, req.query, 'query');
        return {
          body: await watermelons.ofService(entityRef, { credentials }),
        };
      },
    }),
  );

  router.get(
    '/customers/:namespace/:name/watermelons',
    route({
      eventId: 'satisfaction-read',
      access: 'read',
      handle: async ({ req, credentials }) => ({
        body: await watermelons.get(customerRefOf(req), { credentials }),
      }),
    }),
  );

  return router;
}
