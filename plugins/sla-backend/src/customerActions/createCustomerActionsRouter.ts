import {
  ACTION_STATES,
  changeActionSchema,
  createActionSchema,
  dropActionSchema,
  type Action,
} from '@service-levels/backstage-plugin-sla-common';
import { Router, type Request } from 'express';
import { z } from 'zod';
import { customerRefOf, idOf, pathOfCustomer } from '../http/customerPath';
import { idempotencyKeyOf } from '../http/idempotencyKeyOf';
import { ifMatch } from '../http/ifMatch';
import { pageQuery } from '../http/pageQuery';
import { parse } from '../http/parse';
import type { Answer, Route } from '../http/route';
import { DATED_KEY, decodeCursor } from '../paging/page';
import type { CustomerActions } from './CustomerActions';

const BENEATH = '/customers/:namespace/:name/actions';

const listQuery = z.object({
  ...pageQuery(),
  state: z.enum(ACTION_STATES).optional(),
  interactionId: z
    .uuid()
    .transform(id => id.toLowerCase())
    .optional(),
});

function answer(action: Action): Answer {
  const { id, customerRef, state, visibility, etag } = action;
  return { body: action, etag, audit: { id, customerRef, state, visibility } };
}

const keyOf = (req: Request) => ({
  customerRef: customerRefOf(req),
  id: idOf(req),
});

/** `/customers/{namespace}/{name}/actions`. */
export function createCustomerActionsRouter(options: {
  actions: CustomerActions;
  route: Route;
}): Router {
  const { actions, route } = options;
  const router = Router();

  router.get(
    BENEATH,
    route({
      eventId: 'action-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const customerRef = customerRefOf(req);
        const { cursor, ...query } = parse(listQuery, req.query, 'query');
        const after = decodeCursor(cursor, DATED_KEY);
        return {
          body: await actions.list(
            { ...query, customerRef, after },
            { credentials },
          ),
        };
      },
    }),
  );

  router.post(
    BENEATH,
    route({
      eventId: 'action-create',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const customerRef = customerRefOf(req);
        const action = parse(createActionSchema, req.body);
        const made = await actions.create(
          { customerRef, action, idempotencyKey: idempotencyKeyOf(req) },
          { credentials },
        );
        return {
          ...answer(made),
          status: 201,
          location: `${pathOfCustomer(customerRef)}/actions/${made.id}`,
        };
      },
    }),
  );

  router.get(
    `${BENEATH}/:id`,
    route({
      eventId: 'action-read',
      access: 'read',
      handle: async ({ req, credentials }) =>
        answer(await actions.get(keyOf(req), { credentials })),
    }),
  );

  router.put(
    `${BENEATH}/:id`,
    route({
      eventId: 'action-change',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const key = keyOf(req);
        const etag = ifMatch(req);
        const action = parse(changeActionSchema, req.body);
        return answer(
          await actions.change({ ...key, etag, action }, { credentials }),
        );
      },
    }),
  );

  router.post(
    `${BENEATH}/:id/complete`,
    route({
      eventId: 'action-complete',
      access: 'write',
      handle: async ({ req, credentials }) =>
        answer(await actions.complete(keyOf(req), { credentials })),
    }),
  );

  router.post(
    `${BENEATH}/:id/drop`,
    route({
      eventId: 'action-drop',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const key = keyOf(req);
        const { reason } = parse(dropActionSchema, req.body);
        return answer(await actions.drop({ ...key, reason }, { credentials }));
      },
    }),
  );

  return router;
}
