import { beganFromSchema } from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { pathSchema } from '../agreements/requestSchemas';
import { parse } from '../http/parse';
import type { Route } from '../http/route';
import type { Offerings } from './Offerings';

/** `/agreements/{id}/offering`. */
export function createBeganFromRouter(options: {
  offerings: Offerings;
  route: Route;
}): Router {
  const { offerings, route } = options;
  const router = Router();

  router.get(
    '/agreements/:id/offering',
    route({
      eventId: 'agreement-offering-read',
      access: 'read',
      meta: req => ({ agreementId: req.params.id }),
      handle: async ({ req, credentials }) => {
        const { id } = parse(pathSchema, req.params, 'path');
        return { body: await offerings.beganFrom(id, { credentials }) };
      },
    }),
  );

  router.put(
    '/agreements/:id/offering',
    route({
      eventId: 'agreement-offering-change',
      access: 'write',
      meta: req => ({ agreementId: req.params.id }),
      handle: async ({ req, credentials }) => {
        const { id } = parse(pathSchema, req.params, 'path');
        const { name } = parse(beganFromSchema, req.body);
        const body = await offerings.setBeganFrom(
          { agreementId: id, name },
          { credentials },
        );
        return { body, audit: { offering: name } };
      },
    }),
  );

  return router;
}
