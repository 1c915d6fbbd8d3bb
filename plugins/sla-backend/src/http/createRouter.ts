import { NotFoundError } from '@backstage/errors';
import { Router } from 'express';
import { createContract } from './createContract';

/** The plugin's router: the contract first, then one router for each feature. */
export function createRouter(options: {
  readonly routers: readonly Router[];
}): Router {
  const router = Router();
  router.use(createContract());
  options.routers.forEach(feature => router.use(feature));
  router.use((req, _res, next) => {
    next(new NotFoundError(`There is no ${req.method} ${req.path}`));
  });
  return router;
}
