import {
  changeCustomerSchema,
  createCustomerSchema,
  entityRefSchema,
  textSchema,
  type CustomerDetails,
} from '@service-levels/backstage-plugin-sla-common';
import { Router, type Request } from 'express';
import { z } from 'zod';
import { customerRefOf, pathOfCustomer } from '../http/customerPath';
import { idempotencyKeyOf } from '../http/idempotencyKeyOf';
import { ifMatch } from '../http/ifMatch';
import { pageQuery } from '../http/pageQuery';
import { parse } from '../http/parse';
import type { Answer, Route } from '../http/route';
import { decodeCursor, TEXT_KEYS } from '../paging/page';
import type { Customers } from './Customers';

const keptQuery = z.object(pageQuery());
const listQuery = z.object({
  ...pageQuery(),
  entityRef: entityRefSchema.optional(),
  search: z
    .string()
    .trim()
    .pipe(textSchema({ max: 200 }))
    .optional(),
  type: z.enum(['internal', 'external']).optional(),
  state: z.enum(['declared', 'archived', 'undeclared']).optional(),
  mine: z.stringbool().optional(),
});

function answer(customer: CustomerDetails): Answer {
  return { body: customer, etag: customer.etag ?? undefined };
}

function meta(req: Request) {
  const { namespace, name } = req.params;
  return { customerRef: `customer:${namespace}/${name}` };
}

/** `/customers`. */
export function createCustomersRouter(options: {
  customers: Customers;
  route: Route;
}): Router {
  const { customers, route } = options;
  const router = Router();
  const path = '/customers/:namespace/:name';

  router.get(
    '/customers',
    route({
      eventId: 'customer-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const { cursor, ...query } = parse(listQuery, req.query, 'query');
        const after = decodeCursor(cursor, TEXT_KEYS);
        return {
          body: await customers.list({ ...query, after }, { credentials }),
        };
      },
    }),
  );

  router.get(
    '/kept-customers',
    route({
      eventId: 'customer-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const { cursor, ...query } = parse(keptQuery, req.query, 'query');
        const after = decodeCursor(cursor, TEXT_KEYS);
        return {
          body: await customers.listKept({ ...query, after }, { credentials }),
        };
      },
    }),
  );

  router.post(
    '/customers',
    route({
      eventId: 'customer-create',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const customer = parse(createCustomerSchema, req.body);
        const created = await customers.create(
          { customer, idempotencyKey: idempotencyKeyOf(req) },
          { credentials },
        );
        return {
          ...answer(created),
          audit: { customerRef: created.ref },
          status: 201,
          location: pathOfCustomer(created.ref),
        };
      },
    }),
  );

  router.get(
    path,
    route({
      eventId: 'customer-read',
      access: 'read',
      meta,
      handle: async ({ req, credentials }) =>
        answer(await customers.get(customerRefOf(req), { credentials })),
    }),
  );

  router.put(
    path,
    route({
      eventId: 'customer-change',
      access: 'write',
      meta,
      handle: async ({ req, credentials }) => {
        const ref = customerRefOf(req);
        const etag = ifMatch(req);
        const declaration = parse(changeCustomerSchema, req.body);
        return answer(
          await customers.change({ ref, etag, declaration }, { credentials }),
        );
      },
    }),
  );

  for (const act of ['archive', 'restore'] as const) {
    router.post(
      `${path}/${act}`,
      route({
        eventId: `customer-${act}`,
        access: 'write',
        meta,
        handle: async ({ req, credentials }) =>
          answer(await customers[act](customerRefOf(req), { credentials })),
      }),
    );
  }

  return router;
}
