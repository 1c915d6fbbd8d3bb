import {
  changeAnnouncementSchema,
  draftAnnouncementSchema,
  entityRefSchema,
  withdrawAnnouncementSchema,
  type Announcement,
} from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { z } from 'zod';
import { idOf } from '../http/customerPath';
import { idempotencyKeyOf } from '../http/idempotencyKeyOf';
import { ifMatch } from '../http/ifMatch';
import { pageQuery } from '../http/pageQuery';
import { parse } from '../http/parse';
import type { Answer, Route } from '../http/route';
import { decodeCursor, SERIAL_KEY } from '../paging/page';
import type { Announcements } from './Announcements';

const ONE = '/announcements/:id';

const listQuery = z.object({
  ...pageQuery(),
  entityRef: entityRefSchema.optional(),
});

/** Audited without anything that it says. */
export function answer(announcement: Announcement): Answer {
  const { id, etag, state, customers } = announcement;
  const told = customers.filter(one => one.state === 'told').length;
  return { body: announcement, etag, audit: { id, state, told } };
}

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
        const after = decodeCursor(cursor, SERIAL_KEY);
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

  router.delete(
    ONE,
    route({
      eventId: 'announcement-discard',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const request = { id: idOf(req), etag: ifMatch(req) };
        const discarded = await announcements.discard(request, { credentials });
        return { body: discarded, audit: { id: discarded.id } };
      },
    }),
  );

  router.post(
    `${ONE}/withdraw`,
    route({
      eventId: 'announcement-withdraw',
      access: 'write',
      changes: 'maintenance',
      handle: async ({ req, credentials }) => {
        const { reason } = parse(withdrawAnnouncementSchema, req.body);
        const request = { id: idOf(req), etag: ifMatch(req), reason };
        return answer(await announcements.withdraw(request, { credentials }));
      },
    }),
  );

  router.post(
    `${ONE}/send`,
    route({
      eventId: 'announcement-send',
      access: 'write',
      changes: 'maintenance',
      handle: async ({ req, credentials }) => {
        const request = { id: idOf(req), etag: ifMatch(req) };
        return answer(await announcements.send(request, { credentials }));
      },
    }),
  );

  return router;
}
