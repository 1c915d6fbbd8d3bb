import { promiseCheckSchema } from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { z } from 'zod';
import { pathSchema } from '../agreements/requestSchemas';
import { parse } from '../http/parse';
import type { Route } from '../http/route';
import type { PromiseChecks } from './PromiseChecks';

const querySchema = z.object({
  version: z.coerce
    .number()
    .int('must be the number of a version')
    .min(1, 'must be the number of a version')
    .optional(),
});

/** `/promise-check`, and `/promise-check` and `/rests-on` of an agreement. */
export function createPromiseChecksRouter(options: {
  promiseChecks: PromiseChecks;
  route: Route;
}): Router {
  const { promiseChecks, route } = options;
  const router = Router();

  router.post(
    '/promise-check',
    route({
      eventId: 'promise-check',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const request = parse(promiseCheckSchema, req.body);
        return { body: await promiseChecks.check(request, { credentials }) };
      },
    }),
  );

  router.get(
    '/agreements/:id/promise-check',
    route({
      eventId: 'promise-check-read',
      access: 'read',
      meta: req => ({ agreementId: req.params.id ?? null }),
      handle: async ({ req, credentials }) => {
        const { id } = parse(pathSchema, req.params, 'path');
        const { version } = parse(querySchema, req.query, 'query');
        return {
          body: await promiseChecks.ofAgreement(
            { id, version },
            { credentials },
          ),
        };
      },
    }),
  );

  router.get(
    '/agreements/:id/rests-on',
    route({
      eventId: 'rests-on-read',
      access: 'read',
      meta: req => ({ agreementId: req.params.id ?? null }),
      handle: async ({ req, credentials }) => {
        const { id } = parse(pathSchema, req.params, 'path');
        return { body: await promiseChecks.restsOn(id, { credentials }) };
      },
    }),
  );

  return router;
}
