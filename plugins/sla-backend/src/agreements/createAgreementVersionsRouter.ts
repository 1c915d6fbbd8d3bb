import { agreementDraftSchema } from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { z } from 'zod';
import { parse } from '../http/parse';
import type { Route } from '../http/route';
import type { Agreements } from './Agreements';
import { pathSchema, versionPathSchema, versionSchema } from './requestSchemas';

/** `POST /agreements/{id}/amend`. */
const amendSchema = z.strictObject({
  version: versionSchema,
  draft: agreementDraftSchema.optional(),
});

/** `/agreements/{id}/amend` and `/agreements/{id}/versions`. */
export function createAgreementVersionsRouter(options: {
  agreements: Agreements;
  route: Route;
}): Router {
  const { agreements, route } = options;
  const router = Router();
  const meta = (req: { params: { id?: string; version?: string } }) => ({
    agreementId: req.params.id ?? null,
    version: req.params.version ?? null,
  });

  router.post(
    '/agreements/:id/amend',
    route({
      eventId: 'agreement-amend',
      access: 'write',
      changes: 'agreements',
      meta,
      handle: async ({ req, credentials }) => {
        const { id } = parse(pathSchema, req.params, 'path');
        const { version, draft } = parse(amendSchema, req.body);
        const amended = await agreements.amend(
          { id, version, draft },
          { credentials },
        );
        return {
          body: amended,
          etag: amended.etag,
          audit: { version: amended.nextVersion?.version ?? null },
        };
      },
    }),
  );

  router.get(
    '/agreements/:id/versions',
    route({
      eventId: 'agreement-versions-read',
      access: 'read',
      meta,
      handle: async ({ req, credentials }) => {
        const { id } = parse(pathSchema, req.params, 'path');
        const items = await agreements.listVersions(id, { credentials });
        return { body: { items } };
      },
    }),
  );

  router.get(
    '/agreements/:id/versions/:version',
    route({
      eventId: 'agreement-version-read',
      access: 'read',
      meta,
      handle: async ({ req, credentials }) => {
        const path = parse(versionPathSchema, req.params, 'path');
        const answer = await agreements.getVersion(path, { credentials });
        return { body: answer, etag: answer.etag };
      },
    }),
  );

  return router;
}
