import {
  approveSchema,
  askApprovalSchema,
  counterSchema,
  declineSchema,
  offerAgreementSchema,
  versionReasonSchema,
  type Agreement,
} from '@service-levels/backstage-plugin-sla-common';
import { Router, type RequestHandler } from 'express';
import type { z } from 'zod';
import { parse } from '../../http/parse';
import type { Route } from '../../http/route';
import type { AgreementOptions } from '../Agreements';
import { askedOf } from '../askedOf';
import { pathSchema } from '../requestSchemas';
import type { About, Offers } from './Offers';

/** `/agreements/{id}/ask-approval`, `/approve`, `/refuse-approval`, `/offer`, `/counter`, `/decline` and `/withdraw`. */
export function createOffersRouter(options: {
  offers: Offers;
  route: Route;
}): Router {
  const { offers, route } = options;
  const router = Router();

  /** One step of one version, answered with the whole agreement. */
  const step = <TBody extends { version: number }>(
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
        return {
          body: answer,
          etag: answer.etag,
          audit: { version: body.version, hash: answer.hash },
        };
      },
    });

  router.post(
    '/agreements/:id/ask-approval',
    step(
      'agreement-approval-ask',
      askApprovalSchema,
      offers.askApproval.bind(offers),
    ),
  );
  router.post(
    '/agreements/:id/approve',
    step('agreement-approve', approveSchema, offers.approve.bind(offers)),
  );
  router.post(
    '/agreements/:id/refuse-approval',
    step(
      'agreement-approval-refuse',
      versionReasonSchema,
      offers.refuseApproval.bind(offers),
    ),
  );
  router.post(
    '/agreements/:id/offer',
    step('agreement-offer', offerAgreementSchema, offers.offer.bind(offers)),
  );
  router.post(
    '/agreements/:id/counter',
    step('agreement-counter', counterSchema, offers.counter.bind(offers)),
  );
  router.post(
    '/agreements/:id/decline',
    step('agreement-decline', declineSchema, offers.decline.bind(offers)),
  );
  router.post(
    '/agreements/:id/withdraw',
    step(
      'agreement-withdraw',
      versionReasonSchema,
      offers.withdraw.bind(offers),
    ),
  );
  return router;
}
