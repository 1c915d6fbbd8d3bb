import {
  opportunitySchema,
  type Opportunity,
} from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { z } from 'zod';
import { customerRefOf, idOf, pathOfCustomer } from '../http/customerPath';
import { idempotencyKeyOf } from '../http/idempotencyKeyOf';
import { ifMatch } from '../http/ifMatch';
import { pageQuery } from '../http/pageQuery';
import { parse } from '../http/parse';
import type { Answer, Route } from '../http/route';
import { decodeCursor, SERIAL_KEY } from '../paging/page';
import type { Opportunities } from './Opportunities';

const BENEATH = '/customers/:namespace/:name/opportunities';

const listQuery = z.object(pageQuery());

function answerWith(opportunity: Opportunity): Answer {
  const { id, customerRef, stage, etag } = opportunity;
  return { body: opportunity, etag, audit: { id, customerRef, stage } };
}

/** `/customers/{namespace}/{name}/opportunities`. */
export function createOpportunitiesRouter(options: {
  opportunities: Opportunities;
  route: Route;
}): Router {
  const { opportunities, route } = options;
  const router = Router();

  router.get(
    BENEATH,
    route({
      eventId: 'opportunity-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const customerRef = customerRefOf(req);
        const { cursor, limit } = parse(listQuery, req.query, 'query');
        const after = decodeCursor(cursor, SERIAL_KEY);
        return {
          body: await opportunities.list(
            { customerRef, limit, after },
            { credentials },
          ),
        };
      },
    }),
  );

  router.post(
    BENEATH,
    route({
      eventId: 'opportunity-create',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const customerRef = customerRefOf(req);
        const opportunity = parse(opportunitySchema, req.body);
        const idempotencyKey = idempotencyKeyOf(req);
        const made = await opportunities.create(
          { customerRef, opportunity, idempotencyKey },
          { credentials },
        );
        return {
          ...answerWith(made),
          status: 201,
          location: `${pathOfCustomer(customerRef)}/opportunities`,
        };
      },
    }),
  );

  router.put(
    `${BENEATH}/:id`,
    route({
      eventId: 'opportunity-change',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const request = {
          customerRef: customerRefOf(req),
          id: idOf(req),
          etag: ifMatch(req),
          opportunity: parse(opportunitySchema, req.body),
        };
        return answerWith(await opportunities.change(request, { credentials }));
      },
    }),
  );

  return router;
}
