import {
  decideRecipientSchema,
  mailContactsSchema,
  mailedAnnouncementSchema,
} from '@service-levels/backstage-plugin-sla-common';
import { Router, type Request } from 'express';
import { z } from 'zod';
import { customerRefOf, idOf } from '../http/customerPath';
import { ifMatch } from '../http/ifMatch';
import { parse } from '../http/parse';
import type { Route } from '../http/route';
import type { Announcements } from './Announcements';
import { answer } from './createAnnouncementsRouter';

const RECIPIENT = '/announcements/:id/customers/:namespace/:name';

const mailQuery = z.object({
  contacts: z
    .string()
    .optional()
    .transform(ids => ids?.split(',') ?? [])
    .pipe(mailContactsSchema),
});

const keyOf = (req: Request) => ({
  id: idOf(req),
  customerRef: customerRefOf(req),
});

/** `/announcements/{id}/customers`: one customer whom an announcement concerns. */
export function createRecipientsRouter(options: {
  announcements: Announcements;
  route: Route;
}): Router {
  const { announcements, route } = options;
  const router = Router();

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
      eventId: 'announcement-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const { contacts } = parse(mailQuery, req.query, 'query');
        const request = { ...keyOf(req), contacts };
        const text = await announcements.mail(request, { credentials });
        return {
          file: { content: text, type: 'message/rfc822', name: 'message.eml' },
        };
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
