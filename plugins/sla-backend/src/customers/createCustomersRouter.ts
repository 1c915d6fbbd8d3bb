import {
  changeCustomerSchema,
  CUSTOMER_SORTS,
  createCustomerSchema,
  entityRefSchema,
  MOST_WEEKS_WITHOUT_CONTACT,
  textSchema,
  type CustomerDetails,
  type CustomerSort,
} from '@service-levels/backstage-plugin-sla-common';
import { Router, type Request } from 'express';
import { z } from 'zod';
import { customerRefOf, pathOfCustomer } from '../http/customerPath';
import { idempotencyKeyOf } from '../http/idempotencyKeyOf';
import { ifMatch } from '../http/ifMatch';
import { pageQuery } from '../http/pageQuery';
import { parse } from '../http/parse';
import type { Answer, Route } from '../http/route';
import {
  decodeCursor,
  REF_KEY,
  INSTANT_AND_REF_KEY,
  TEXT_KEYS,
  TITLED_KEY,
} from '../paging/page';
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
  atRisk: z.stringbool().optional(),
  complaintOpen: z.stringbool().optional(),
  noContactForWeeks: z.coerce
    .number()
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .max(
      MOST_WEEKS_WITHOUT_CONTACT,
      `must be at most ${MOST_WEEKS_WITHOUT_CONTACT}`,
    )
    .optional(),
  sort: z.enum(CUSTOMER_SORTS).default('ref'),
});

/** What a page of each order goes on after. */
const KEYS: Readonly<Record<CustomerSort, z.ZodType<readonly string[]>>> = {
  ref: REF_KEY,
  title: TITLED_KEY,
  'last-contact': INSTANT_AND_REF_KEY,
};

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
        const after = decodeCursor(cursor, KEYS[query.sort]);
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
