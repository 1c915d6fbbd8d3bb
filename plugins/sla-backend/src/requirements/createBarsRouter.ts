import { Router } from 'express';
import { customerRefOf } from '../http/customerPath';
import type { Route } from '../http/route';
import type { Bars } from './Bars';
import { listQueryOf } from './listQueryOf';

/** `/customers/{namespace}/{name}/requirements/bars`; to be asked before the requirement of an id. */
export function createBarsRouter(options: {
  bars: Bars;
  route: Route;
}): Router {
  const { bars, route } = options;
  const router = Router();

  router.get(
    '/customers/:namespace/:name/requirements/bars',
    route({
      eventId: 'requirement-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const query = { ...listQueryOf(req), customerRef: customerRefOf(req) };
        return { body: await bars.list(query, { credentials }) };
      },
    }),
  );

  return router;
}
