import {
  changeImprovementSchema,
  createImprovementSchema,
  entityRefSchema,
  IMPROVEMENT_STATES,
  transitionImprovementSchema,
  type Improvement,
} from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { z } from 'zod';
import { customerRefOf, idOf, pathOfCustomer } from '../http/customerPath';
import { idempotencyKeyOf } from '../http/idempotencyKeyOf';
import { ifMatch } from '../http/ifMatch';
import { pageQuery } from '../http/pageQuery';
import { parse } from '../http/parse';
import type { Answer, Route } from '../http/route';
import { decodeCursor, SERIAL_KEY } from '../paging/page';
import type { Improvements } from './Improvements';

const BENEATH = '/customers/:namespace/:name/improvements';

const idSchema = z
  .uuid('must be an id')
  .transform(id => id.toLowerCase())
  .optional();

const listQuery = z.object({
  ...pageQuery(),
  customerRef: entityRefSchema.optional(),
  agreementId: idSchema,
  targetId: idSchema,
  state: z.enum(IMPROVEMENT_STATES).optional(),
});

function answerWith(improvement: Improvement): Answer {
  const { id, customerRef, state, visibility, etag } = improvement;
  return {
    body: improvement,
    etag,
    audit: { id, customerRef, state, visibility },
  };
}

/** `/improvements`, and those beneath a customer. */
export function createImprovementsRouter(options: {
  improvements: Improvements;
  route: Route;
}): Router {
  const { improvements, route } = options;
  const router = Router();

  router.get(
    '/improvements',
    route({
      eventId: 'improvement-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const { cursor, ...query } = parse(listQuery, req.query, 'query');
        const after = decodeCursor(cursor, SERIAL_KEY);
        return {
          body: await improvements.list({ ...query, after }, { credentials }),
        };
      },
    }),
  );

  router.post(
    BENEATH,
    route({
      eventId: 'improvement-create',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const customerRef = customerRefOf(req);
        const improvement = parse(createImprovementSchema, req.body);
        const made = await improvements.create(
          { customerRef, improvement, idempotencyKey: idempotencyKeyOf(req) },
          { credentials },
        );
        return {
          ...answerWith(made),
          status: 201,
          location: `${pathOfCustomer(customerRef)}/improvements/${made.id}`,
        };
      },
    }),
  );

  router.get(
    `${BENEATH}/:id`,
    route({
      eventId: 'improvement-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const key = { customerRef: customerRefOf(req), id: idOf(req) };
        return answerWith(await improvements.get(key, { credentials }));
      },
    }),
  );

  router.put(
    `${BENEATH}/:id`,
    route({
      eventId: 'improvement-change',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const request = {
          customerRef: customerRefOf(req),
          id: idOf(req),
          etag: ifMatch(req),
          improvement: parse(changeImprovementSchema, req.body),
        };
        return answerWith(await improvements.change(request, { credentials }));
      },
    }),
  );

  router.post(
    `${BENEATH}/:id/transition`,
    route({
      eventId: 'improvement-transition',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const request = {
          customerRef: customerRefOf(req),
          id: idOf(req),
          transition: parse(transitionImprovementSchema, req.body),
        };
        return answerWith(
          await improvements.transition(request, { credentials }),
        );
      },
    }),
  );

  return router;
}
