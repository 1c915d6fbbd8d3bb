import { entityRefSchema } from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { z } from 'zod';
import { pageQuery } from '../http/pageQuery';
import { decodeCursor, TEXT_KEYS } from '../paging/page';
import { parse } from '../http/parse';
import type { Route } from '../http/route';
import type { Customers } from './Customers';

const listQuery = z.object({
  ...pageQuery(),
  entityRef: entityRefSchema.optional(),
});
const pathSchema = z.object({
  namespace: z.string().toLowerCase(),
  name: z.string().toLowerCase(),
});

/** `/customers`. */
export function createCustomersRouter(options: {
  customers: Customers;
  route: Route;
}): Router {
  const { customers, route } = options;
  const router = Router();

  router.get(
    '/customers',
    route({
      eventId: 'customer-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const { cursor, ...query } = parse(listQuery, req.query, 'query');
        return {
          body: await customers.list(
            { ...query, after: decodeCursor(cursor, TEXT_KEYS) },
            { credentials },
          ),
        };
      },
    }),
  );

  router.get(
    '/customers/:namespace/:name',
    route({
      eventId: 'customer-read',
      access: 'read',
      meta: req => ({
        customerRef: `customer:${req.params.namespace}/${req.params.name}`,
      }),
      handle: async ({ req, credentials }) => {
        const { namespace, name } = parse(pathSchema, req.params, 'path');
        return {
          body: await customers.get(`customer:${namespace}/${name}`, {
            credentials,
          }),
        };
      },
    }),
  );

  return router;
}
