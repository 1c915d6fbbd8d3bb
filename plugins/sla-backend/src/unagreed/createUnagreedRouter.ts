import { Router } from 'express';
import { z } from 'zod';
import { pageQuery } from '../http/pageQuery';
import { parse } from '../http/parse';
import type { Route } from '../http/route';
import { decodeCursor, TITLED_KEY } from '../paging/page';
import type { Unagreed } from './Unagreed';

const listQuery = z.object(pageQuery());

/** `/unagreed`. */
export function createUnagreedRouter(options: {
  unagreed: Unagreed;
  route: Route;
}): Router {
  const { unagreed, route } = options;
  const router = Router();

  router.get(
    '/unagreed',
    route({
      eventId: 'unagreed-read',
      access: 'read',
      handle: async ({ credentials }) => ({
        body: await unagreed.count({ credentials }),
      }),
    }),
  );

  router.get(
    '/unagreed/services',
    route({
      eventId: 'unagreed-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const { cursor, ...query } = parse(listQuery, req.query, 'query');
        return {
          body: await unagreed.listServices(
            { ...query, after: decodeCursor(cursor, TITLED_KEY) },
            { credentials },
          ),
        };
      },
    }),
  );

  return router;
}
