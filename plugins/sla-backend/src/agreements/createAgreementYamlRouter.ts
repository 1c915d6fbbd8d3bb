import { Router, type Request } from 'express';
import { z } from 'zod';
import { InvalidInputError } from '../errors';
import { idempotencyKeyOf } from '../http/idempotencyKeyOf';
import { ifMatch } from '../http/ifMatch';
import { parse } from '../http/parse';
import type { Route } from '../http/route';
import type { AgreementOptions, Agreements } from './Agreements';
import { pathSchema } from './requestSchemas';
import { AGREEMENT_ID } from './yaml/agreementFileSchema';
import {
  readAgreementFile,
  type AgreementFile,
} from './yaml/readAgreementFile';
import { writeAgreementFile } from './yaml/writeAgreementFile';

/** Media type of an agreement as a file (RFC 9512). */
const YAML = 'application/yaml';

/** `GET /agreements/{id}/export`. */
const exportQuery = z.object({
  version: z.coerce
    .number()
    .int()
    .min(1, 'must be the number of a version')
    .optional(),
});

const bodySchema = z.string();

/** Stores what a file says: a new draft, or with `If-Match` the draft of the agreement that it was written of. */
async function store(
  { draft, agreementId }: AgreementFile,
  req: Request,
  { agreements, ...options }: AgreementOptions & { agreements: Agreements },
) {
  if (req.header('If-Match') !== undefined) {
    if (agreementId === undefined) {
      throw InvalidInputError.of(
        'If-Match',
        `is for a file that says in ${AGREEMENT_ID} which draft it replaces`,
      );
    }
    const etag = ifMatch(req);
    const request = { id: agreementId, etag, draft };
    return await agreements.replaceDraft(request, options);
  }
  return await agreements.create(
    {
      // The ids of targets belong to the agreement that the file was written of.
      draft: {
        ...draft,
        targets: draft.targets.map(({ id: _id, ...target }) => target),
      },
      idempotencyKey: idempotencyKeyOf(req),
    },
    options,
  );
}

/** `/agreements/{id}/export` and `/agreements/import`: agreements as code. */
export function createAgreementYamlRouter(options: {
  agreements: Agreements;
  route: Route;
}): Router {
  const { agreements, route } = options;
  const router = Router();

  router.get(
    '/agreements/:id/export',
    route({
      eventId: 'agreement-export',
      access: 'read',
      meta: req => ({ agreementId: req.params.id }),
      handle: async ({ req, credentials }) => {
        const { id } = parse(pathSchema, req.params, 'path');
        const { version } = parse(exportQuery, req.query, 'query');
        const agreement =
          version === undefined
            ? await agreements.get(id, { credentials })
            : await agreements.getVersion({ id, version }, { credentials });
        return {
          file: {
            content: writeAgreementFile(agreement),
            type: YAML,
            name: `agreement-${id}-v${agreement.version}.yaml`,
          },
          audit: { version: agreement.version },
        };
      },
    }),
  );

  router.post(
    '/agreements/import',
    route({
      eventId: 'agreement-import',
      access: 'write',
      changes: 'agreements',
      handle: async ({ req, credentials, noteForAudit }) => {
        const file = readAgreementFile(parse(bodySchema, req.body));
        if (req.header('If-Match') !== undefined) {
          noteForAudit({ agreementId: file.agreementId ?? null });
        }
        try {
          const stored = await store(file, req, { agreements, credentials });
          const isNew = req.header('If-Match') === undefined;
          return {
            body: stored,
            etag: stored.etag,
            audit: { agreementId: stored.id, isNew },
            ...(isNew && {
              status: 201,
              location: `/api/sla/agreements/${stored.id}`,
            }),
          };
        } catch (error) {
          throw error instanceof InvalidInputError ? file.locate(error) : error;
        }
      },
    }),
  );

  return router;
}
