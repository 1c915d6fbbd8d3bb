import { NotFoundError } from '@backstage/errors';
import { Router } from 'express';
import type { SlaMetrics } from '../metrics/SlaMetrics';
import { countRequests } from './countRequests';
import { createContract } from './createContract';

/** The plugin's router: counting, the contract, then one router for each feature. */
export function createRouter(options: {
  readonly routers: readonly Router[];
  readonly metrics: Pick<SlaMetrics, 'requestEnded'>;
}): Router {
  const router = Router();
  router.use(countRequests(options.metrics));
  router.use(createContract());
  options.routers.forEach(feature => router.use(feature));
  router.use((req, _res, next) => {
    next(new NotFoundError(`There is no ${req.method} ${req.path}`));
  });
  return router;
}
