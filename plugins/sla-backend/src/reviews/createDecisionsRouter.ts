import { becomeSchema } from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { z } from 'zod';
import { parse } from '../http/parse';
import type { Route } from '../http/route';
import { answer, BENEATH, keyOf } from './answer';
import type { Reviews } from './Reviews';

const decisionPath = z.object({
  decisionId: z.uuid('must be an id').transform(id => id.toLowerCase()),
});

/** What a review is prepared from, and what its decisions lead to. */
export function createDecisionsRouter(options: {
  reviews: Reviews;
  route: Route;
}): Router {
  const { reviews, route } = options;
  const router = Router();

  router.get(
    `${BENEATH}/:id/suggestions`,
    route({
      eventId: 'review-suggestions-read',
      access: 'read',
      handle: async ({ req, credentials }) => ({
        body: { items: await reviews.suggestions(keyOf(req), { credentials }) },
      }),
    }),
  );

  router.post(
    `${BENEATH}/:id/decisions/:decisionId/become`,
    route({
      eventId: 'review-decision-become',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const key = keyOf(req);
        const { decisionId } = parse(decisionPath, req.params, 'path');
        const outcome = parse(becomeSchema, req.body);
        const review = await reviews.become(
          { ...key, decisionId, outcome },
          { credentials },
        );
        const { audit, ...rest } = answer(review);
        return { ...rest, audit: { ...audit, decisionId, kind: outcome.kind } };
      },
    }),
  );

  return router;
}
