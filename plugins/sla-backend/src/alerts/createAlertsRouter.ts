import {
  ALERT_STATES,
  entityRefSchema,
} from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { z } from 'zod';
import { pageQuery } from '../http/pageQuery';
import { parse } from '../http/parse';
import type { Route } from '../http/route';
import { decodeCursor, INSTANT_KEY } from '../paging/page';
import type { Alerts } from './Alerts';

const listQuery = z.object({
  ...pageQuery(),
  agreementId: z.uuid('must be the id of an agreement').optional(),
  entityRef: entityRefSchema.optional(),
  state: z.enum(ALERT_STATES).optional(),
});

/** `/alerts`. */
export function createAlertsRouter(options: {
  alerts: Alerts;
  route: Route;
}): Router {
  const { alerts, route } = options;
  const router = Router();

  router.get(
    '/alerts',
    route({
      eventId: 'alert-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const { cursor, ...query } = parse(listQuery, req.query, 'query');
        const after = decodeCursor(cursor, INSTANT_KEY);
        return {
          body: await alerts.list({ ...query, after }, { credentials }),
        };
      },
    }),
  );

  return router;
}
