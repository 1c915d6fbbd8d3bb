import {
  confirmCreditSchema,
  CREDIT_STATES,
  entityRefSchema,
  settleCreditSchema,
  textSchema,
  waiveCreditSchema,
  type CreditDecision,
} from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { z } from 'zod';
import { ifMatch } from '../http/ifMatch';
import { pageQuery } from '../http/pageQuery';
import { parse } from '../http/parse';
import type { Route } from '../http/route';
import { decodeCursor, INSTANT_KEY } from '../paging/page';
import type { Credits } from './Credits';

const listQuery = z.object({
  ...pageQuery(),
  agreementId: z.uuid('must be the id of an agreement').optional(),
  customerRef: entityRefSchema.optional(),
  state: z.enum(CREDIT_STATES).optional(),
  period: textSchema({ max: 50 }).optional(),
});
const creditPath = z.object({ id: z.uuid('must be the id of a credit') });

/** What is decided by which path, and with which body. */
const DECISIONS: Readonly<
  Record<CreditDecision['word'], (body: unknown) => CreditDecision>
> = {
  confirm: body => ({ word: 'confirm', ...parse(confirmCreditSchema, body) }),
  waive: body => ({ word: 'waive', ...parse(waiveCreditSchema, body) }),
  settle: body => ({ word: 'settle', ...parse(settleCreditSchema, body) }),
};

/** `/credits`. */
export function createCreditsRouter(options: {
  credits: Credits;
  route: Route;
}): Router {
  const { credits, route } = options;
  const router = Router();

  router.get(
    '/credits',
    route({
      eventId: 'credit-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const { cursor, ...query } = parse(listQuery, req.query, 'query');
        const after = decodeCursor(cursor, INSTANT_KEY);
        return {
          body: await credits.list({ ...query, after }, { credentials }),
        };
      },
    }),
  );

  for (const word of ['confirm', 'waive', 'settle'] as const) {
    router.post(
      `/credits/:id/${word}`,
      route({
        eventId: `credit-${word}`,
        access: 'write',
        meta: req => ({ creditId: req.params.id }),
        handle: async ({ req, credentials }) => {
          const { id } = parse(creditPath, req.params, 'path');
          const etag = ifMatch(req);
          const decision = DECISIONS[word](req.body);
          const credit = await credits.decide(
            { id, etag, decision },
            { credentials },
          );
          const { agreementId, state } = credit;
          return {
            body: credit,
            etag: credit.etag,
            audit: { creditId: id, agreementId, state },
          };
        },
      }),
    );
  }

  return router;
}
