import {
  declareExclusionSchema,
  exclusionAgreedSchema,
  exclusionReasonSchema,
  type Exclusion,
} from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { z } from 'zod';
import { idempotencyKeyOf } from '../http/idempotencyKeyOf';
import { pageQuery } from '../http/pageQuery';
import { parse } from '../http/parse';
import type { Answer, Route } from '../http/route';
import { decodeCursor, TEXT_KEYS } from '../paging/page';
import type { Exclusions, WordRequest } from './Exclusions';

const agreementPath = z.object({
  id: z.uuid('must be the id of an agreement'),
});

const exclusionPath = agreementPath.extend({
  exclusionId: z.uuid('must be the id of an exclusion'),
});

const listQuery = z.object(pageQuery());

/** Time of declaration, and id. */
const CURSOR_KEYS = TEXT_KEYS.refine(
  ([at, id]) => /^\d{1,12}$/.test(at) && z.uuid().safeParse(id).success,
);

/** What is said by which path, and with which body. */
const WORDS = {
  approve: { kind: 'approved', schema: exclusionAgreedSchema },
  agree: { kind: 'agreed', schema: exclusionAgreedSchema },
  object: { kind: 'objected', schema: exclusionReasonSchema },
  revoke: { kind: 'revoked', schema: exclusionReasonSchema },
} as const;

function answer(exclusion: Exclusion): Answer {
  const { id, agreementId, agreementVersion, state } = exclusion;
  return {
    body: exclusion,
    etag: exclusion.etag,
    audit: { exclusionId: id, agreementId, version: agreementVersion, state },
  };
}

/** `/agreements/{id}/exclusions`. */
export function createExclusionsRouter(options: {
  exclusions: Exclusions;
  route: Route;
}): Router {
  const { exclusions, route } = options;
  const router = Router();
  const meta = (req: { params: { id?: string; exclusionId?: string } }) => ({
    agreementId: req.params.id ?? null,
    exclusionId: req.params.exclusionId ?? null,
  });

  router.get(
    '/agreements/:id/exclusions',
    route({
      eventId: 'exclusion-read',
      access: 'read',
      meta,
      handle: async ({ req, credentials }) => {
        const { id: agreementId } = parse(agreementPath, req.params, 'path');
        const { cursor, limit } = parse(listQuery, req.query, 'query');
        const after = decodeCursor(cursor, CURSOR_KEYS);
        return {
          body: await exclusions.list(
            { agreementId, limit, after },
            { credentials },
          ),
        };
      },
    }),
  );

  router.post(
    '/agreements/:id/exclusions',
    route({
      eventId: 'exclusion-declare',
      access: 'write',
      changes: 'exclusions',
      meta,
      handle: async ({ req, credentials }) => {
        const { id: agreementId } = parse(agreementPath, req.params, 'path');
        const exclusion = parse(declareExclusionSchema, req.body);
        const idempotencyKey = idempotencyKeyOf(req);
        const declared = await exclusions.declare(
          { agreementId, exclusion, idempotencyKey },
          { credentials },
        );
        return {
          ...answer(declared),
          status: 201,
          location: `/api/sla/agreements/${agreementId}/exclusions/${declared.id}`,
        };
      },
    }),
  );

  router.get(
    '/agreements/:id/exclusions/:exclusionId',
    route({
      eventId: 'exclusion-read',
      access: 'read',
      meta,
      handle: async ({ req, credentials }) => {
        const { id, exclusionId } = parse(exclusionPath, req.params, 'path');
        return answer(
          await exclusions.get(
            { agreementId: id, exclusionId },
            { credentials },
          ),
        );
      },
    }),
  );

  for (const [path, { kind, schema }] of Object.entries(WORDS)) {
    router.post(
      `/agreements/:id/exclusions/:exclusionId/${path}`,
      route({
        eventId: `exclusion-${path}`,
        access: 'write',
        changes: 'exclusions',
        meta,
        handle: async ({ req, credentials }) => {
          const { id, exclusionId } = parse(exclusionPath, req.params, 'path');
          const body: Pick<WordRequest, 'evidence'> & { reason?: string } =
            parse(schema, req.body ?? {});
          const { reason = null, evidence } = body;
          return answer(
            await exclusions.say(
              { agreementId: id, exclusionId, kind, reason, evidence },
              { credentials },
            ),
          );
        },
      }),
    );
  }

  return router;
}
