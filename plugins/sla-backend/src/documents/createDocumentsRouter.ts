import { DOCUMENT_LANGUAGES } from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { z } from 'zod';
import { versionPathSchema } from '../agreements/requestSchemas';
import { parse } from '../http/parse';
import type { Route } from '../http/route';
import type { AgreementPdfs } from './AgreementPdfs';

/** `GET /agreements/{id}/versions/{version}/document.pdf`. */
const documentQuery = z.object({
  language: z
    .enum(DOCUMENT_LANGUAGES, {
      error: `must be one of ${DOCUMENT_LANGUAGES.join(', ')}`,
    })
    .optional(),
});

/** Agreements as files for paper. */
export function createDocumentsRouter(options: {
  agreementPdfs: AgreementPdfs;
  route: Route;
}): Router {
  const { agreementPdfs, route } = options;
  const router = Router();

  router.get(
    '/agreements/:id/versions/:version/document.pdf',
    route({
      eventId: 'agreement-document-read',
      access: 'read',
      meta: req => ({
        agreementId: req.params.id ?? null,
        version: req.params.version ?? null,
      }),
      handle: async ({ req, credentials }) => {
        const path = parse(versionPathSchema, req.params, 'path');
        const { language } = parse(documentQuery, req.query, 'query');
        const content = await agreementPdfs.pdfOf(
          { ...path, language },
          { credentials },
        );
        return {
          file: {
            content,
            type: 'application/pdf',
            name: `agreement-version-${path.version}.pdf`,
          },
        };
      },
    }),
  );

  return router;
}
