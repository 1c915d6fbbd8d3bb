import {
  objectToAnnouncementSchema,
  type CustomerAnnouncement,
} from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { z } from 'zod';
import { customerRefOf, idOf } from '../http/customerPath';
import { idempotencyKeyOf } from '../http/idempotencyKeyOf';
import { pageQuery } from '../http/pageQuery';
import { parse } from '../http/parse';
import type { Answer, Route } from '../http/route';
import { decodeCursor, ID_KEY } from '../paging/page';
import type { Announcements } from './Announcements';

const BENEATH = '/customers/:namespace/:name/announcements';

const listQuery = z.object(pageQuery());

function answer(told: CustomerAnnouncement): Answer {
  const { id, customerRef } = told;
  return { body: told, audit: { id, customerRef } };
}

/** `/customers/{namespace}/{name}/announcements`: what a customer was told. */
export function createToldRouter(options: {
  announcements: Announcements;
  route: Route;
}): Router {
  const { announcements, route } = options;
  const router = Router();

  router.get(
    BENEATH,
    route({
      eventId: 'told-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const customerRef = customerRefOf(req);
        const { cursor, limit } = parse(listQuery, req.query, 'query');
        const after = decodeCursor(cursor, ID_KEY);
        return {
          body: await announcements.told(
            { customerRef, limit, after },
            { credentials },
          ),
        };
      },
    }),
  );

  router.post(
    `${BENEATH}/:id/read`,
    route({
      eventId: 'told-acknowledge',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const key = { customerRef: customerRefOf(req), id: idOf(req) };
        return answer(await announcements.read(key, { credentials }));
      },
    }),
  );

  router.post(
    `${BENEATH}/:id/object`,
    route({
      eventId: 'told-object',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const { reason } = parse(objectToAnnouncementSchema, req.body);
        const request = {
          customerRef: customerRefOf(req),
          id: idOf(req),
          reason,
          idempotencyKey: idempotencyKeyOf(req),
        };
        return answer(await announcements.object(request, { credentials }));
      },
    }),
  );

  return router;
}
