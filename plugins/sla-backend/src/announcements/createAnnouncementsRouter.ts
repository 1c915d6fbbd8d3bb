import {
  changeAnnouncementSchema,
  decideRecipientSchema,
  draftAnnouncementSchema,
  entityRefSchema,
  mailedAnnouncementSchema,
  type Announcement,
} from '@service-levels/backstage-plugin-sla-common';
import { Router, type Request } from 'express';
import { z } from 'zod';
import { customerRefOf, idOf } from '../http/customerPath';
import { idempotencyKeyOf } from '../http/idempotencyKeyOf';
import { ifMatch } from '../http/ifMatch';
import { pageQuery } from '../http/pageQuery';
import { parse } from '../http/parse';
import type { Answer, Route } from '../http/route';
import { decodeCursor, ID_KEY } from '../paging/page';
import type { Announcements } from './Announcements';

const ONE = '/announcements/:id';
const RECIPIENT = `${ONE}/customers/:namespace/:name`;

const listQuery = z.object({
  ...pageQuery(),
  entityRef: entityRefSchema.optional(),
});

function answer(announcement: Announcement): Answer {
  const { id, etag, state, customers } = announcement;
  const told = customers.filter(one => one.state === 'told').length;
  return { body: announcement, etag, audit: { id, state, told } };
}

const keyOf = (req: Request) => ({
  id: idOf(req),
  customerRef: customerRefOf(req),
});

/** `/announcements`, for the provider's side. */
export function createAnnouncementsRouter(options: {
  announcements: Announcements;
  route: Route;
}): Router {
  const { announcements, route } = options;
  const router = Router();
  const reading = { eventId: 'announcement-read', access: 'read' } as const;

  router.get(
    '/announcements',
    route({
      ...reading,
      handle: async ({ req, credentials }) => {
        const { cursor, ...query } = parse(listQuery, req.query, 'query');
        const after = decodeCursor(cursor, ID_KEY);
        return {
          body: await announcements.list({ ...query, after }, { credentials }),
        };
      },
    }),
  );

  router.post(
    '/announcements',
    route({
      eventId: 'announcement-draft',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const announcement = parse(draftAnnouncementSchema, req.body);
        const idempotencyKey = idempotencyKeyOf(req);
        const made = await announcements.draft(
          { announcement, idempotencyKey },
          { credentials },
        );
        return {
          ...answer(made),
          status: 201,
          location: `/api/sla/announcements/${made.id}`,
        };
      },
    }),
  );

  router.get(
    ONE,
    route({
      ...reading,
      handle: async ({ req, credentials }) =>
        answer(await announcements.get(idOf(req), { credentials })),
    }),
  );

  router.put(
    ONE,
    route({
      eventId: 'announcement-change',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const request = {
          id: idOf(req),
          etag: ifMatch(req),
          announcement: parse(changeAnnouncementSchema, req.body),
        };
        return answer(await announcements.change(request, { credentials }));
      },
    }),
  );

  router.post(
    `${ONE}/send`,
    route({
      eventId: 'announcement-send',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const request = { id: idOf(req), etag: ifMatch(req) };
        return answer(await announcements.send(request, { credentials }));
      },
    }),
  );

  router.put(
    RECIPIENT,
    route({
      eventId: 'announcement-decide',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const request = {
          ...keyOf(req),
          etag: ifMatch(req),
          decision: parse(decideRecipientSchema, req.body),
        };
        return answer(await announcements.decide(request, { credentials }));
      },
    }),
  );

  router.get(
    `${RECIPIENT}/message.eml`,
    route({
      ...reading,
      handle: async ({ req, credentials }) => {
        const text = await announcements.mail(keyOf(req), { credentials });
        return { file: { text, type: 'message/rfc822', name: 'message.eml' } };
      },
    }),
  );

  router.post(
    `${RECIPIENT}/mailed`,
    route({
      eventId: 'announcement-mailed',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const request = {
          ...keyOf(req),
          mail: parse(mailedAnnouncementSchema, req.body),
        };
        return answer(await announcements.mailed(request, { credentials }));
      },
    }),
  );

  return router;
}
