import { previewRequestSchema } from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { parse } from '../http/parse';
import type { Route } from '../http/route';
import type { Previews } from './Previews';

/** `/agreements/preview`. */
export function createPreviewRouter(options: {
  previews: Previews;
  route: Route;
}): Router {
  const { previews, route } = options;
  const router = Router();

  router.post(
    '/agreements/preview',
    route({
      eventId: 'agreement-preview',
      // A draft is too long for a query; nothing of it is stored.
      access: 'read',
      handle: async ({ req, credentials }) => {
        const asked = parse(previewRequestSchema, req.body);
        return {
          body: await previews.preview(asked, { credentials }),
          audit: { agreementId: asked.agreementId ?? null },
        };
      },
    }),
  );

  return router;
}
