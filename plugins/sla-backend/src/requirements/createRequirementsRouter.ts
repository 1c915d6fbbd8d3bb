import {
  changeRequirementSchema,
  commentRequirementSchema,
  createRequirementSchema,
  transitionRequirementSchema,
  type Requirement,
} from '@service-levels/backstage-plugin-sla-common';
import { Router, type Request } from 'express';
import { customerRefOf, idOf, pathOfCustomer } from '../http/customerPath';
import { idempotencyKeyOf } from '../http/idempotencyKeyOf';
import { ifMatch } from '../http/ifMatch';
import { parse } from '../http/parse';
import type { Answer, Route } from '../http/route';
import { listQueryOf } from './listQueryOf';
import type { Requirements } from './Requirements';

const BENEATH = '/customers/:namespace/:name/requirements';

function answer(requirement: Requirement): Answer {
  const { id, customerRef, etag, state } = requirement;
  return { body: requirement, etag, audit: { id, customerRef, state } };
}

/** `/requirements`, and those beneath a customer. */
export function createRequirementsRouter(options: {
  requirements: Requirements;
  route: Route;
}): Router {
  const { requirements, route } = options;
  const router = Router();
  const keyOf = (req: Request) => ({
    customerRef: customerRefOf(req),
    id: idOf(req),
  });

  router.get(
    '/requirements',
    route({
      eventId: 'requirement-read',
      access: 'read',
      handle: async ({ req, credentials }) => ({
        body: await requirements.list(listQueryOf(req), { credentials }),
      }),
    }),
  );

  router.get(
    BENEATH,
    route({
      eventId: 'requirement-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const query = { ...listQueryOf(req), customerRef: customerRefOf(req) };
        return { body: await requirements.list(query, { credentials }) };
      },
    }),
  );

  router.post(
    BENEATH,
    route({
      eventId: 'requirement-create',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const customerRef = customerRefOf(req);
        const requirement = parse(createRequirementSchema, req.body);
        const idempotencyKey = idempotencyKeyOf(req);
        const made = await requirements.create(
          { customerRef, requirement, idempotencyKey },
          { credentials },
        );
        return {
          ...answer(made),
          status: 201,
          location: `${pathOfCustomer(customerRef)}/requirements/${made.id}`,
        };
      },
    }),
  );

  router.get(
    `${BENEATH}/:id`,
    route({
      eventId: 'requirement-read',
      access: 'read',
      handle: async ({ req, credentials }) =>
        answer(await requirements.get(keyOf(req), { credentials })),
    }),
  );

  router.put(
    `${BENEATH}/:id`,
    route({
      eventId: 'requirement-change',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const key = keyOf(req);
        const etag = ifMatch(req);
        const requirement = parse(changeRequirementSchema, req.body);
        const request = { ...key, etag, requirement };
        return answer(await requirements.change(request, { credentials }));
      },
    }),
  );

  router.post(
    `${BENEATH}/:id/transition`,
    route({
      eventId: 'requirement-transition',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const key = keyOf(req);
        const transition = parse(transitionRequirementSchema, req.body);
        const request = { ...key, transition };
        return answer(await requirements.transition(request, { credentials }));
      },
    }),
  );

  router.post(
    `${BENEATH}/:id/comments`,
    route({
      eventId: 'requirement-comment',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const key = keyOf(req);
        const comment = parse(commentRequirementSchema, req.body);
        const idempotencyKey = idempotencyKeyOf(req);
        const said = await requirements.comment(
          { ...key, comment, idempotencyKey },
          { credentials },
        );
        const { id: commentId, visibility } = said;
        return {
          status: 201,
          body: said,
          location: `${pathOfCustomer(key.customerRef)}/requirements/${key.id}`,
          audit: { ...key, commentId, visibility },
        };
      },
    }),
  );

  return router;
}
