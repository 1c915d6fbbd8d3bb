import {
  createCalendarSchema,
  createCalendarVersionSchema,
  type NamedCalendar,
} from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { idempotencyKeyOf } from '../http/idempotencyKeyOf';
import { ifMatch } from '../http/ifMatch';
import { parse } from '../http/parse';
import type { Answer, Route } from '../http/route';
import { decodeCursor, ID_KEY, TEXT_KEYS } from '../paging/page';
import type { Calendars } from './Calendars';
import {
  listQuery,
  monthQuery,
  pathSchema,
  versionQuery,
} from './requestSchemas';

/** A calendar that was just stored. */
function stored(calendar: NamedCalendar): Answer {
  return {
    body: calendar,
    etag: calendar.etag,
    audit: { calendar: calendar.name, version: calendar.version },
    status: 201,
    location: `/api/sla/calendars/${calendar.name}?version=${calendar.version}`,
  };
}

/** `/calendars`. */
export function createCalendarsRouter(options: {
  calendars: Calendars;
  route: Route;
}): Router {
  const { calendars, route } = options;
  const router = Router();
  const meta = (req: { params: { name?: string } }) => ({
    calendar: req.params.name ?? null,
  });

  router.get(
    '/calendars',
    route({
      eventId: 'calendar-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const { limit, cursor } = parse(listQuery, req.query, 'query');
        const after = decodeCursor(cursor, TEXT_KEYS);
        return {
          body: await calendars.list({ limit, after }, { credentials }),
        };
      },
    }),
  );

  router.post(
    '/calendars',
    route({
      eventId: 'calendar-create',
      access: 'write',
      changes: 'calendars',
      handle: async ({ req, credentials }) => {
        const calendar = parse(createCalendarSchema, req.body);
        const idempotencyKey = idempotencyKeyOf(req);
        return stored(
          await calendars.create({ calendar, idempotencyKey }, { credentials }),
        );
      },
    }),
  );

  router.get(
    '/calendars/:name',
    route({
      eventId: 'calendar-read',
      access: 'read',
      meta,
      handle: async ({ req, credentials }) => {
        const { name } = parse(pathSchema, req.params, 'path');
        const { version } = parse(versionQuery, req.query, 'query');
        const body = await calendars.get({ name, version }, { credentials });
        return { body, etag: body.etag };
      },
    }),
  );

  router.post(
    '/calendars/:name/versions',
    route({
      eventId: 'calendar-change',
      access: 'write',
      changes: 'calendars',
      meta,
      handle: async ({ req, credentials }) => {
        const { name } = parse(pathSchema, req.params, 'path');
        const etag = ifMatch(req);
        const version = parse(createCalendarVersionSchema, req.body);
        return stored(
          await calendars.addVersion({ name, etag, version }, { credentials }),
        );
      },
    }),
  );

  router.get(
    '/calendars/:name/preview',
    route({
      eventId: 'calendar-read',
      access: 'read',
      meta,
      handle: async ({ req, credentials }) => {
        const { name } = parse(pathSchema, req.params, 'path');
        const { zone, ...query } = parse(monthQuery, req.query, 'query');
        const body = await calendars.month(
          { name, ...query, timeZone: zone },
          { credentials },
        );
        return { body };
      },
    }),
  );

  router.get(
    '/calendars/:name/usage',
    route({
      eventId: 'calendar-usage-read',
      access: 'read',
      meta,
      handle: async ({ req, credentials }) => {
        const { name } = parse(pathSchema, req.params, 'path');
        const { limit, cursor } = parse(listQuery, req.query, 'query');
        const after = decodeCursor(cursor, ID_KEY);
        return {
          body: await calendars.usage({ name, limit, after }, { credentials }),
        };
      },
    }),
  );

  return router;
}
