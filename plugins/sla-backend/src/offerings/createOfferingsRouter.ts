import {
  changeOfferingSchema,
  createOfferingSchema,
  type Offering,
} from '@service-levels/backstage-plugin-sla-common';
import { Router, type Request } from 'express';
import { z } from 'zod';
import { idempotencyKeyOf } from '../http/idempotencyKeyOf';
import { ifMatch } from '../http/ifMatch';
import { pageQuery } from '../http/pageQuery';
import { parse } from '../http/parse';
import type { Answer, Route } from '../http/route';
import { decodeCursor, TEXT_KEYS } from '../paging/page';
import type { Offerings } from './Offerings';

const listQuery = z.object({
  ...pageQuery(),
  state: z.enum(['kept', 'archived']).optional(),
});
const offeringPath = z.object({ name: z.string().toLowerCase() });

function nameOf(req: Request): string {
  return parse(offeringPath, req.params, 'path').name;
}

function answer(offering: Offering): Answer {
  return { body: offering, etag: offering.etag };
}

function meta(req: Request) {
  return { offering: req.params.name };
}

/** `/offerings`. */
export function createOfferingsRouter(options: {
  offerings: Offerings;
  route: Route;
}): Router {
  const { offerings, route } = options;
  const router = Router();

  router.get(
    '/offerings',
    route({
      eventId: 'offering-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const { cursor, ...query } = parse(listQuery, req.query, 'query');
        const after = decodeCursor(cursor, TEXT_KEYS);
        return {
          body: await offerings.list({ ...query, after }, { credentials }),
        };
      },
    }),
  );

  router.post(
    '/offerings',
    route({
      eventId: 'offering-create',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const offering = parse(createOfferingSchema, req.body);
        const created = await offerings.create(
          { offering, idempotencyKey: idempotencyKeyOf(req) },
          { credentials },
        );
        return {
          ...answer(created),
          audit: { offering: created.name },
          status: 201,
          location: `/api/sla/offerings/${created.name}`,
        };
      },
    }),
  );

  router.get(
    '/offerings/:name',
    route({
      eventId: 'offering-read',
      access: 'read',
      meta,
      handle: async ({ req, credentials }) =>
        answer(await offerings.get(nameOf(req), { credentials })),
    }),
  );

  router.put(
    '/offerings/:name',
    route({
      eventId: 'offering-change',
      access: 'write',
      meta,
      handle: async ({ req, credentials }) => {
        const name = nameOf(req);
        const etag = ifMatch(req);
        const declaration = parse(changeOfferingSchema, req.body);
        return answer(
          await offerings.change({ name, etag, declaration }, { credentials }),
        );
      },
    }),
  );

  for (const act of ['archive', 'restore'] as const) {
    router.post(
      `/offerings/:name/${act}`,
      route({
        eventId: `offering-${act}`,
        access: 'write',
        meta,
        handle: async ({ req, credentials }) =>
          answer(await offerings[act](nameOf(req), { credentials })),
      }),
    );
  }

  return router;
}
