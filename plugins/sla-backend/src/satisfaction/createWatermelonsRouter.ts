import { Router } from 'express';
import { customerRefOf } from '../http/customerPath';
import type { Route } from '../http/route';
import type { Watermelons } from './Watermelons';

/** `/customers/{namespace}/{name}/watermelons`. */
export function createWatermelonsRouter(options: {
  watermelons: Watermelons;
  route: Route;
}): Router {
  const { watermelons, route } = options;
  const router = Router();

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
