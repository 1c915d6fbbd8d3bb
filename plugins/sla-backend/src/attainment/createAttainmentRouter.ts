import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  AGREEMENT_TYPES,
  ATTAINMENT_STATUSES,
  entityRefSchema,
} from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { z } from 'zod';
import { pageQuery } from '../http/pageQuery';
import { decodeCursor, ID_KEY } from '../paging/page';
import { parse } from '../http/parse';
import type { Route } from '../http/route';
import type { AttainmentService, OneSpan } from './AttainmentService';
import { parseAskedSpan } from './parseAskedSpan';

const listQuery = z.object({
  ...pageQuery({ most: 1000 }),
  entityRef: entityRefSchema.optional(),
  rollUp: z
    .enum(['true', 'false'])
    .default('false')
    .transform(text => text === 'true'),
  agreementId: z.uuid('must be the id of an agreement').optional(),
  customerRef: entityRefSchema.optional(),
  agreementType: z.enum(AGREEMENT_TYPES).optional(),
  status: z.enum(ATTAINMENT_STATUSES).optional(),
});

const pathSchema = z.object({ targetId: z.uuid('must be the id of a target') });

/** What is told of one span cannot be told of several. */
const oneSpanOnly = z.object({
  periods: z.undefined('is about one span: use period'),
});

/** `/attainment`. */
export function createAttainmentRouter(options: {
  attainment: AttainmentService;
  route: Route;
}): Router {
  const { attainment, route } = options;
  const router = Router();

  router.get(
    '/attainment',
    route({
      eventId: 'attainment-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const { cursor, ...query } = parse(listQuery, req.query, 'query');
        const request = {
          ...query,
          ...parseAskedSpan(req.query),
          after: decodeCursor(cursor, ID_KEY),
        };
        return { body: await attainment.list(request, { credentials }) };
      },
    }),
  );

  /** A route that answers something of one span of one target. */
  const ofOneSpan = (
    name: string,
    eventId: string,
    read: (
      request: OneSpan,
      options: { credentials: BackstageCredentials },
    ) => Promise<object>,
  ) =>
    router.get(
      `/attainment/:targetId/${name}`,
      route({
        eventId,
        access: 'read',
        meta: req => ({ targetId: req.params.targetId }),
        handle: async ({ req, credentials }) => {
          const { targetId } = parse(pathSchema, req.params, 'path');
          const { asked, asOf } = parseAskedSpan(req.query);
          if (asked.kind === 'last') {
            parse(oneSpanOnly, req.query, 'query');
          }
          return {
            body: await read({ targetId, asked, asOf }, { credentials }),
          };
        },
      }),
    );

  ofOneSpan('explanation', 'explanation-read', (request, caller) =>
    attainment.explain(request, caller),
  );
  ofOneSpan('days', 'attainment-days-read', (request, caller) =>
    attainment.days(request, caller),
  );
  ofOneSpan('burn', 'burn-read', (request, caller) =>
    attainment.burn(request, caller),
  );

  return router;
}
