import {
  createReportedResultSchema,
  revokeSchema,
} from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { z } from 'zod';
import { idempotencyKeyOf } from '../http/idempotencyKeyOf';
import { pageQuery } from '../http/pageQuery';
import { parse } from '../http/parse';
import type { Route } from '../http/route';
import { decodeCursor, ID_KEY } from '../paging/page';
import type { ReportedResults } from './ReportedResults';

const idSchema = z.uuid().transform(id => id.toLowerCase());

const listQuery = z.object({
  ...pageQuery(),
  targetId: idSchema.optional(),
  agreementId: idSchema.optional(),
});

const pathSchema = z.object({
  id: z
    .uuid('must be the id of a reported result')
    .transform(id => id.toLowerCase()),
});

/** `/reported-results`. */
export function createReportedResultsRouter(options: {
  reportedResults: ReportedResults;
  route: Route;
}): Router {
  const { reportedResults, route } = options;
  const router = Router();

  router.get(
    '/reported-results',
    route({
      eventId: 'reported-result-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const { cursor, ...query } = parse(listQuery, req.query, 'query');
        return {
          body: await reportedResults.list(
            { ...query, after: decodeCursor(cursor, ID_KEY) },
            { credentials },
          ),
        };
      },
    }),
  );

  router.post(
    '/reported-results',
    route({
      eventId: 'reported-result-create',
      access: 'write',
      changes: 'reported-results',
      handle: async ({ req, credentials }) => {
        const result = parse(createReportedResultSchema, req.body);
        const idempotencyKey = idempotencyKeyOf(req);
        const made = await reportedResults.create(
          { result, idempotencyKey },
          { credentials },
        );
        const { id, agreementId, targetId, period } = made;
        return {
          status: 201,
          body: made,
          location: `/api/sla/reported-results?targetId=${targetId}`,
          audit: { id, agreementId, targetId, period },
        };
      },
    }),
  );

  router.post(
    '/reported-results/:id/revoke',
    route({
      eventId: 'reported-result-revoke',
      access: 'write',
      changes: 'reported-results',
      meta: req => ({ id: req.params.id }),
      handle: async ({ req, credentials }) => {
        const { id } = parse(pathSchema, req.params, 'path');
        const { reason } = parse(revokeSchema, req.body);
        const revoked = await reportedResults.revoke(
          { id, reason },
          { credentials },
        );
        const { agreementId, targetId, period } = revoked;
        return { body: revoked, audit: { id, agreementId, targetId, period } };
      },
    }),
  );

  return router;
}
