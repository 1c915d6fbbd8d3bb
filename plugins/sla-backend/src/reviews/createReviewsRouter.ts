import {
  cancelReviewSchema,
  changeReviewSchema,
  createReviewSchema,
  entityRefSchema,
  REVIEW_STATES,
} from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { z } from 'zod';
import { customerRefOf, idOf } from '../http/customerPath';
import { idempotencyKeyOf } from '../http/idempotencyKeyOf';
import { ifMatch } from '../http/ifMatch';
import { pageQuery } from '../http/pageQuery';
import { parse } from '../http/parse';
import type { Route } from '../http/route';
import { decodeCursor, ID_KEY, INSTANT_KEY } from '../paging/page';
import { answer, BENEATH, keyOf } from './answer';
import type { Reviews } from './Reviews';

const idSchema = z
  .uuid('must be an id')
  .transform(id => id.toLowerCase())
  .optional();

const listQuery = z.object({
  ...pageQuery(),
  customerRef: entityRefSchema.optional(),
  agreementId: idSchema,
  outcomeId: idSchema,
  state: z.enum(REVIEW_STATES).optional(),
});

const dueQuery = z.object({
  ...pageQuery(),
  customerRef: entityRefSchema.optional(),
});

/** `/reviews`, and those beneath a customer. */
export function createReviewsRouter(options: {
  reviews: Reviews;
  route: Route;
}): Router {
  const { reviews, route } = options;
  const router = Router();
  const reading = { eventId: 'review-read', access: 'read' } as const;

  router.get(
    '/reviews',
    route({
      ...reading,
      handle: async ({ req, credentials }) => {
        const { cursor, ...query } = parse(listQuery, req.query, 'query');
        const after = decodeCursor(cursor, INSTANT_KEY);
        return {
          body: await reviews.list({ ...query, after }, { credentials }),
        };
      },
    }),
  );

  router.get(
    '/reviews/due',
    route({
      ...reading,
      handle: async ({ req, credentials }) => {
        const { cursor, ...query } = parse(dueQuery, req.query, 'query');
        const after = decodeCursor(cursor, ID_KEY);
        return {
          body: await reviews.due({ ...query, after }, { credentials }),
        };
      },
    }),
  );

  router.get(
    '/reviews/:id',
    route({
      ...reading,
      handle: async ({ req, credentials }) =>
        answer(await reviews.get(idOf(req), { credentials })),
    }),
  );

  router.post(
    BENEATH,
    route({
      eventId: 'review-plan',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const planned = await reviews.plan(
          {
            customerRef: customerRefOf(req),
            review: parse(createReviewSchema, req.body),
            idempotencyKey: idempotencyKeyOf(req),
          },
          { credentials },
        );
        return {
          ...answer(planned),
          status: 201,
          location: `/api/sla/reviews/${planned.id}`,
        };
      },
    }),
  );

  router.put(
    `${BENEATH}/:id`,
    route({
      eventId: 'review-change',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const key = keyOf(req);
        const etag = ifMatch(req);
        const content = parse(changeReviewSchema, req.body);
        return answer(
          await reviews.change({ ...key, etag, content }, { credentials }),
        );
      },
    }),
  );

  router.post(
    `${BENEATH}/:id/hold`,
    route({
      eventId: 'review-hold',
      access: 'write',
      handle: async ({ req, credentials }) =>
        answer(await reviews.hold(keyOf(req), { credentials })),
    }),
  );

  router.post(
    `${BENEATH}/:id/cancel`,
    route({
      eventId: 'review-cancel',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const { reason } = parse(cancelReviewSchema, req.body);
        return answer(
          await reviews.cancel({ ...keyOf(req), reason }, { credentials }),
        );
      },
    }),
  );

  return router;
}
