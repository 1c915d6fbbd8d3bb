import {
  changeInteractionSchema,
  createInteractionSchema,
} from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { customerRefOf, pathOfCustomer } from '../http/customerPath';
import { idempotencyKeyOf } from '../http/idempotencyKeyOf';
import { ifMatch } from '../http/ifMatch';
import { parse } from '../http/parse';
import type { Route } from '../http/route';
import type { Dialogue } from './Dialogue';
import { answer, BENEATH, metaOf } from './answer';
import { keyOf, listQueryOf } from './requestSchemas';

/** `/interactions`, and those beneath a customer. */
export function createDialogueRouter(options: {
  dialogue: Dialogue;
  route: Route;
}): Router {
  const { dialogue, route } = options;
  const router = Router();
  const reading = { eventId: 'interaction-read', access: 'read' } as const;
  const writing = { access: 'write', meta: metaOf } as const;

  router.get(
    '/interactions',
    route({
      ...reading,
      handle: async ({ req, credentials }) => {
        return {
          body: await dialogue.list(listQueryOf(req), { credentials }),
        };
      },
    }),
  );

  router.get(
    BENEATH,
    route({
      ...reading,
      meta: metaOf,
      handle: async ({ req, credentials }) => {
        const customerRef = customerRefOf(req);
        return {
          body: await dialogue.list(
            { ...listQueryOf(req), customerRef },
            { credentials },
          ),
        };
      },
    }),
  );

  router.post(
    BENEATH,
    route({
      ...writing,
      eventId: 'interaction-record',
      handle: async ({ req, credentials }) => {
        const customerRef = customerRefOf(req);
        const interaction = parse(createInteractionSchema, req.body);
        const recorded = await dialogue.record(
          { customerRef, interaction, idempotencyKey: idempotencyKeyOf(req) },
          { credentials },
        );
        return {
          ...answer(recorded),
          status: 201,
          location: `${pathOfCustomer(customerRef)}/interactions/${
            recorded.id
          }`,
        };
      },
    }),
  );

  router.get(
    `${BENEATH}/:id`,
    route({
      ...reading,
      meta: metaOf,
      handle: async ({ req, credentials }) =>
        answer(
          await dialogue.get(keyOf(req), {
            credentials,
          }),
        ),
    }),
  );

  router.get(
    `${BENEATH}/:id/meeting.ics`,
    route({
      ...reading,
      meta: metaOf,
      handle: async ({ req, credentials }) => {
        const key = keyOf(req);
        const text = await dialogue.meetingFile(key, { credentials });
        return {
          file: { content: text, type: 'text/calendar', name: 'meeting.ics' },
        };
      },
    }),
  );

  router.put(
    `${BENEATH}/:id`,
    route({
      ...writing,
      eventId: 'interaction-change',
      handle: async ({ req, credentials }) => {
        const key = keyOf(req);
        const etag = ifMatch(req);
        const content = parse(changeInteractionSchema, req.body);
        return answer(
          await dialogue.change({ ...key, etag, content }, { credentials }),
        );
      },
    }),
  );

  return router;
}
