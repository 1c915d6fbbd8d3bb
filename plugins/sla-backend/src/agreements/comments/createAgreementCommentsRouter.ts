import { commentAgreementSchema } from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { z } from 'zod';
import { idempotencyKeyOf } from '../../http/idempotencyKeyOf';
import { pageQuery } from '../../http/pageQuery';
import { parse } from '../../http/parse';
import type { Route } from '../../http/route';
import { decodeCursor, SERIAL_KEY } from '../../paging/page';
import { askedOf } from '../askedOf';
import { pathSchema } from '../requestSchemas';
import type { AgreementComments } from './AgreementComments';

const listQuery = z.object(pageQuery());

const versionSchema = z.coerce
  .number()
  .int()
  .min(1, 'must be the number of a version');

const diffQuery = z.object({ from: versionSchema, to: versionSchema });

/** `/agreements/{id}/comments` and `/agreements/{id}/diff`. */
export function createAgreementCommentsRouter(options: {
  comments: AgreementComments;
  route: Route;
}): Router {
  const { comments, route } = options;
  const router = Router();

  router.get(
    '/agreements/:id/comments',
    route({
      eventId: 'agreement-comments-read',
      access: 'read',
      meta: askedOf,
      handle: async ({ req, credentials }) => {
        const { id } = parse(pathSchema, req.params, 'path');
        const { cursor, limit } = parse(listQuery, req.query, 'query');
        const after = decodeCursor(cursor, SERIAL_KEY);
        return {
          body: await comments.list({ id, limit, after }, { credentials }),
        };
      },
    }),
  );

  router.post(
    '/agreements/:id/comments',
    route({
      eventId: 'agreement-comment',
      access: 'write',
      meta: askedOf,
      handle: async ({ req, credentials }) => {
        const { id } = parse(pathSchema, req.params, 'path');
        const comment = parse(commentAgreementSchema, req.body);
        const idempotencyKey = idempotencyKeyOf(req);
        const said = await comments.add(
          { ...comment, id, idempotencyKey },
          { credentials },
        );
        return {
          body: said,
          status: 201,
          location: `/api/sla/agreements/${id}/comments`,
          audit: { commentId: said.id, visibility: said.visibility },
        };
      },
    }),
  );

  router.get(
    '/agreements/:id/diff',
    route({
      eventId: 'agreement-diff-read',
      access: 'read',
      meta: askedOf,
      handle: async ({ req, credentials }) => {
        const { id } = parse(pathSchema, req.params, 'path');
        const { from, to } = parse(diffQuery, req.query, 'query');
        return { body: await comments.diff({ id, from, to }, { credentials }) };
      },
    }),
  );

  return router;
}
