import { importCalendarSchema } from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { parse } from '../http/parse';
import type { Route } from '../http/route';
import type { Calendars } from './Calendars';
import { holidaysQuery, regionsQuery } from './requestSchemas';

/** What a calendar may be written from: public holidays, and `.ics` files. */
export function createHolidaysRouter(options: {
  calendars: Calendars;
  route: Route;
}): Router {
  const { calendars, route } = options;
  const router = Router();

  router.post(
    '/calendars/ics',
    route({
      eventId: 'calendar-file-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const file = parse(importCalendarSchema, req.body);
        return { body: await calendars.understand(file, { credentials }) };
      },
    }),
  );

  router.get(
    '/holidays/regions',
    route({
      eventId: 'holidays-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const query = parse(regionsQuery, req.query, 'query');
        return {
          body: {
            items: await calendars.holidayRegions(query, { credentials }),
          },
        };
      },
    }),
  );

  router.get(
    '/holidays',
    route({
      eventId: 'holidays-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const query = parse(holidaysQuery, req.query, 'query');
        return {
          body: { items: await calendars.holidays(query, { credentials }) },
        };
      },
    }),
  );

  return router;
}
