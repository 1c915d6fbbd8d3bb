import {
  enterSignatureSchema,
  signAgreementSchema,
  type Agreement,
} from '@service-levels/backstage-plugin-sla-common';
import { Router, type Request } from 'express';
import { z } from 'zod';
import { parse } from '../../http/parse';
import type { Answer, Route } from '../../http/route';
import { askedOf } from '../askedOf';
import { pathSchema } from '../requestSchemas';
import type { Signing } from './Signing';

const signaturePathSchema = pathSchema.extend({
  signatureId: z.uuid('must be the id of a signature'),
});

function answer(agreement: Agreement, audit: Answer['audit']): Answer {
  return { body: agreement, etag: agreement.etag, audit };
}

/** `/agreements/{id}/sign` and `/agreements/{id}/signatures`. */
export function createSignaturesRouter(options: {
  signing: Signing;
  route: Route;
}): Router {
  const { signing, route } = options;
  const router = Router();

  router.post(
    '/agreements/:id/sign',
    route({
      eventId: 'agreement-sign',
      access: 'write',
      changes: 'agreements',
      meta: askedOf,
      handle: async ({ req, credentials }) => {
        const { id } = parse(pathSchema, req.params, 'path');
        const body = parse(signAgreementSchema, req.body);
        const { party, version, hash } = body;
        const signed = await signing.sign({ ...body, id }, { credentials });
        return answer(signed, { party, version, hash });
      },
    }),
  );

  router.post(
    '/agreements/:id/signatures',
    route({
      eventId: 'agreement-signature-enter',
      access: 'write',
      changes: 'agreements',
      meta: askedOf,
      handle: async ({ req, credentials }) => {
        const { id } = parse(pathSchema, req.params, 'path');
        const body = parse(enterSignatureSchema, req.body);
        const { party, version, hash } = body;
        const signed = await signing.enter({ ...body, id }, { credentials });
        return answer(signed, { party, version, hash });
      },
    }),
  );

  router.post(
    '/agreements/:id/signatures/:signatureId/confirm',
    route({
      eventId: 'agreement-signature-confirm',
      access: 'write',
      changes: 'agreements',
      meta: (req: Request) => ({
        ...askedOf(req),
        signatureId: req.params.signatureId,
      }),
      handle: async ({ req, credentials }) => {
        const key = parse(signaturePathSchema, req.params, 'path');
        return answer(await signing.confirm(key, { credentials }), {});
      },
    }),
  );

  return router;
}
