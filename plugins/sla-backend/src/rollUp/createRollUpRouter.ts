import {
  entityRefSchema,
  instantSchema,
  parseInstant,
} from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { z } from 'zod';
import { parse } from '../http/parse';
import type { Route } from '../http/route';
import type { RollUps } from './RollUps';

const rollUpQuery = z.object({
  entityRef: entityRefSchema,
  asOf: instantSchema.transform(parseInstant).optional(),
});

/** `/roll-up`. */
export function createRollUpRouter(options: {
  rollUps: RollUps;
  route: Route;
}): Router {
  const { rollUps, route } = options;
  const router = Router();

  router.get(
    '/roll-up',
    route({
      eventId: 'roll-up-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const query = parse(rollUpQuery, req.query, 'query');
        return { body: await rollUps.get(query, { credentials }) };
      },
    }),
  );

  return router;
}
