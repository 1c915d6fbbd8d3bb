import { publishReportsSchema } from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { idempotencyKeyOf } from '../../http/idempotencyKeyOf';
import { parse } from '../../http/parse';
import type { Route } from '../../http/route';
import { publicationPath } from '../requestSchemas';
import type { Publications } from './Publications';

/** `/reports/publications`. */
export function createPublicationsRouter(options: {
  publications: Publications;
  route: Route;
}): Router {
  const { publications, route } = options;
  const router = Router();

  router.post(
    '/reports/publications',
    route({
      eventId: 'reports-publish',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const body = parse(publishReportsSchema, req.body);
        const started = await publications.start(
          { ...body, idempotencyKey: idempotencyKeyOf(req) },
          { credentials },
        );
        const { id, total } = started;
        return {
          status: 201,
          location: `/api/sla/reports/publications/${id}`,
          body: started,
          audit: { publicationId: id, total },
        };
      },
    }),
  );

  router.get(
    '/reports/publications/:id',
    route({
      eventId: 'reports-publication-read',
      access: 'read',
      meta: req => ({ publicationId: req.params.id }),
      handle: async ({ req, credentials }) => {
        const { id } = parse(publicationPath, req.params, 'path');
        return { body: await publications.get(id, { credentials }) };
      },
    }),
  );

  return router;
}
