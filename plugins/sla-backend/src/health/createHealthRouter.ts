import { Router } from 'express';
import type { Route } from '../http/route';
import type { Health } from './Health';

/** `/health`. */
export function createHealthRouter(options: {
  health: Health;
  route: Route;
}): Router {
  const { health, route } = options;
  const router = Router();
  router.get(
    '/health',
    route({
      eventId: 'health-read',
      access: 'read',
      handle: async ({ credentials }) => ({
        body: await health.read({ credentials }),
      }),
    }),
  );
  return router;
}
