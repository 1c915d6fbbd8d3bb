import {
  entityRefSchema,
  satisfactionSchema,
  type SatisfactionAnswer,
} from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { z } from 'zod';
import { customerRefOf, idOf, pathOfCustomer } from '../http/customerPath';
import { idempotencyKeyOf } from '../http/idempotencyKeyOf';
import { ifMatch } from '../http/ifMatch';
import { pageQuery } from '../http/pageQuery';
import { parse } from '../http/parse';
import type { Answer, Route } from '../http/route';
import { DATED_KEY, decodeCursor } from '../paging/page';
import type { Satisfaction } from './Satisfaction';

const BENEATH = '/customers/:namespace/:name/satisfaction';

const trendQuery = z.object({ entityRef: entityRefSchema.optional() });
const listQuery = trendQuery.extend(pageQuery());

function answerWith(answer: SatisfactionAnswer): Answer {
  const { id, customerRef, service, etag } = answer;
  return { body: answer, etag, audit: { id, customerRef, service } };
}

/** `/customers/{namespace}/{name}/satisfaction`. */
export function createSatisfactionRouter(options: {
  satisfaction: Satisfaction;
  route: Route;
}): Router {
  const { satisfaction, route } = options;
  const router = Router();

  router.get(
    BENEATH,
    route({
      eventId: 'satisfaction-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const customerRef = customerRefOf(req);
        const { cursor, ...query } = parse(listQuery, req.query, 'query');
        const after = decodeCursor(cursor, DATED_KEY);
        return {
          body: await satisfaction.list(
            { ...query, customerRef, after },
            { credentials },
          ),
        };
      },
    }),
  );

  router.post(
    BENEATH,
    route({
      eventId: 'satisfaction-enter',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const customerRef = customerRefOf(req);
        const answer = parse(satisfactionSchema, req.body);
        const idempotencyKey = idempotencyKeyOf(req);
        const entered = await satisfaction.enter(
          { customerRef, answer, idempotencyKey },
          { credentials },
        );
        return {
          ...answerWith(entered),
          status: 201,
          location: `${pathOfCustomer(customerRef)}/satisfaction`,
        };
      },
    }),
  );

  router.get(
    `${BENEATH}/trend`,
    route({
      eventId: 'satisfaction-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const customerRef = customerRefOf(req);
        const { entityRef } = parse(trendQuery, req.query, 'query');
        return {
          body: await satisfaction.trend(
            { customerRef, entityRef },
            { credentials },
          ),
        };
      },
    }),
  );

  router.put(
    `${BENEATH}/:id`,
    route({
      eventId: 'satisfaction-correct',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const request = {
          customerRef: customerRefOf(req),
          id: idOf(req),
          etag: ifMatch(req),
          answer: parse(satisfactionSchema, req.body),
        };
        return answerWith(await satisfaction.correct(request, { credentials }));
      },
    }),
  );

  return router;
}
