import { Router } from 'express';
import { z } from 'zod';
import { idOf } from '../http/customerPath';
import { pageQuery } from '../http/pageQuery';
import { parse } from '../http/parse';
import type { Route } from '../http/route';
import { DATED_KEY, decodeCursor } from '../paging/page';
import type { CustomerActions } from './CustomerActions';

const listQuery = z.object(pageQuery());

/** `/actions`: one's own, of whichever customer. */
export function createOwnActionsRouter(options: {
  actions: CustomerActions;
  route: Route;
}): Router {
  const { actions, route } = options;
  const router = Router();

  router.get(
    '/actions/mine',
    route({
      eventId: 'action-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const { cursor, limit } = parse(listQuery, req.query, 'query');
        const after = decodeCursor(cursor, DATED_KEY);
        return {
          body: await actions.listOwn({ limit, after }, { credentials }),
        };
      },
    }),
  );

  router.post(
    '/actions/:id/complete',
    route({
      eventId: 'action-complete',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const id = idOf(req);
        const own = await actions.completeOwn(id, { credentials });
        return { body: own, audit: { id } };
      },
    }),
  );

  return router;
}
