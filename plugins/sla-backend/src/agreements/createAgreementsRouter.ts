import {
  agreementDraftSchema,
  type Agreement,
} from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { decodeCursor } from '../paging/page';
import { idempotencyKeyOf } from '../http/idempotencyKeyOf';
import { ifMatch } from '../http/ifMatch';
import { parse } from '../http/parse';
import type { Answer, Route } from '../http/route';
import type { Agreements } from './Agreements';
import { LIST_KEYS, listQuery, pathSchema } from './requestSchemas';

function answer(agreement: Agreement): Answer {
  return { body: agreement, etag: agreement.etag };
}

/** `/agreements`. */
export function createAgreementsRouter(options: {
  agreements: Agreements;
  route: Route;
}): Router {
  const { agreements, route } = options;
  const router = Router();
  const meta = (req: { params: { id?: string } }) => ({
    agreementId: req.params.id ?? null,
  });

  router.get(
    '/agreements',
    route({
      eventId: 'agreement-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const { cursor, ...query } = parse(listQuery, req.query, 'query');
        return {
          body: await agreements.list(
            { ...query, after: decodeCursor(cursor, LIST_KEYS[query.sort]) },
            { credentials },
          ),
        };
      },
    }),
  );

  router.post(
    '/agreements',
    route({
      eventId: 'agreement-create',
      access: 'write',
      changes: 'agreements',
      handle: async ({ req, credentials }) => {
        const draft = parse(agreementDraftSchema, req.body);
        const idempotencyKey = idempotencyKeyOf(req);
        const created = await agreements.create(
          { draft, idempotencyKey },
          { credentials },
        );
        return {
          ...answer(created),
          audit: { agreementId: created.id, version: created.version },
          status: 201,
          location: `/api/sla/agreements/${created.id}`,
        };
      },
    }),
  );

  router.get(
    '/agreements/:id',
    route({
      eventId: 'agreement-read',
      access: 'read',
      meta,
      handle: async ({ req, credentials }) =>
        answer(
          await agreements.get(parse(pathSchema, req.params, 'path').id, {
            credentials,
          }),
        ),
    }),
  );

  router.put(
    '/agreements/:id',
    route({
      eventId: 'agreement-update',
      access: 'write',
      changes: 'agreements',
      meta,
      handle: async ({ req, credentials }) => {
        const { id } = parse(pathSchema, req.params, 'path');
        const etag = ifMatch(req);
        const draft = parse(agreementDraftSchema, req.body);
        return answer(
          await agreements.replaceDraft({ id, etag, draft }, { credentials }),
        );
      },
    }),
  );

  return router;
}
