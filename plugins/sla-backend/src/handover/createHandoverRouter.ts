import {
  entityRefSchema,
  handOverSchema,
} from '@service-levels/backstage-plugin-sla-common';
import { Router, type Request } from 'express';
import { z } from 'zod';
import { customerRefOf, pathOfCustomer } from '../http/customerPath';
import { idempotencyKeyOf } from '../http/idempotencyKeyOf';
import { parse } from '../http/parse';
import type { Route } from '../http/route';
import type { HandingOver } from './HandingOver';

const PATH = '/customers/:namespace/:name/handover';

const openQuery = z.object({ from: entityRefSchema.optional() });

const meta = (req: Request) => ({ customerRef: customerRefOf(req) });

/** `/customers/{namespace}/{name}/handover`. */
export function createHandoverRouter(options: {
  handingOver: HandingOver;
  route: Route;
}): Router {
  const { handingOver, route } = options;
  const router = Router();

  router.get(
    PATH,
    route({
      eventId: 'customer-handover-read',
      access: 'read',
      meta,
      handle: async ({ req, credentials }) => {
        const customerRef = customerRefOf(req);
        const { from = null } = parse(openQuery, req.query, 'query');
        return {
          body: await handingOver.open({ customerRef, from }, { credentials }),
        };
      },
    }),
  );

  router.post(
    PATH,
    route({
      eventId: 'customer-handover',
      access: 'write',
      meta,
      handle: async ({ req, credentials }) => {
        const customerRef = customerRefOf(req);
        const handover = parse(handOverSchema, req.body);
        const outcome = await handingOver.handOver(
          { customerRef, handover, idempotencyKey: idempotencyKeyOf(req) },
          { credentials },
        );
        const { note, moved } = outcome;
        return {
          status: 201,
          body: outcome,
          location: `${pathOfCustomer(customerRef)}/interactions/${note.id}`,
          audit: {
            interactionId: note.id,
            roles: moved?.roles.length ?? 0,
            actions: moved?.actions ?? 0,
            complaints: moved?.complaints ?? 0,
          },
        };
      },
    }),
  );

  return router;
}
