import {
  continueSchema,
  revokeTerminationSchema,
  terminateSchema,
  type Agreement,
} from '@service-levels/backstage-plugin-sla-common';
import { Router, type RequestHandler } from 'express';
import type { z } from 'zod';
import { parse } from '../../http/parse';
import type { Route } from '../../http/route';
import type { AgreementOptions } from '../Agreements';
import { askedOf } from '../askedOf';
import type { About } from '../offers/Offers';
import { pathSchema } from '../requestSchemas';
import type { Endings } from './Endings';

/** `/agreements/{id}/terminate`, `/revoke-termination` and `/continue`. */
export function createEndingsRouter(options: {
  endings: Endings;
  route: Route;
}): Router {
  const { endings, route } = options;
  const router = Router();

  const step = <TBody extends object>(
    eventId: string,
    schema: z.ZodType<TBody>,
    take: (
      request: About<TBody>,
      options: AgreementOptions,
    ) => Promise<Agreement>,
  ): RequestHandler =>
    route({
      eventId,
      access: 'write',
      changes: 'agreements',
      meta: askedOf,
      handle: async ({ req, credentials }) => {
        const { id } = parse(pathSchema, req.params, 'path');
        const body = parse(schema, req.body);
        const answer = await take({ ...body, id }, { credentials });
        const { endsOn, version } = answer;
        return {
          body: answer,
          etag: answer.etag,
          audit: { version, endsOn },
        };
      },
    });

  router.post(
    '/agreements/:id/terminate',
    step(
      'agreement-terminate',
      terminateSchema,
      endings.terminate.bind(endings),
    ),
  );
  router.post(
    '/agreements/:id/revoke-termination',
    step(
      'agreement-termination-revoke',
      revokeTerminationSchema,
      endings.revoke.bind(endings),
    ),
  );
  router.post(
    '/agreements/:id/continue',
    step('agreement-continue', continueSchema, endings.continue.bind(endings)),
  );
  return router;
}
