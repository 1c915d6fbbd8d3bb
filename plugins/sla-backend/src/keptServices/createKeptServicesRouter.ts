import {
  changeServiceSchema,
  createServiceSchema,
  type KeptService,
} from '@service-levels/backstage-plugin-sla-common';
import { Router, type Request } from 'express';
import { z } from 'zod';
import { idempotencyKeyOf } from '../http/idempotencyKeyOf';
import { ifMatch } from '../http/ifMatch';
import { pageQuery } from '../http/pageQuery';
import { parse } from '../http/parse';
import type { Answer, Route } from '../http/route';
import { decodeCursor, TEXT_KEYS } from '../paging/page';
import type { KeptServices } from './KeptServices';

const listQuery = z.object({
  ...pageQuery(),
  state: z.enum(['kept', 'archived']).optional(),
});
const servicePath = z
  .object({
    namespace: z.string().toLowerCase(),
    name: z.string().toLowerCase(),
  })
  .transform(({ namespace, name }) => `system:${namespace}/${name}`);

function serviceRefOf(req: Request): string {
  return parse(servicePath, req.params, 'path');
}

function answer(service: KeptService): Answer {
  return { body: service, etag: service.etag };
}

function meta(req: Request) {
  const { namespace, name } = req.params;
  return { serviceRef: `system:${namespace}/${name}` };
}

/** `/services`. */
export function createKeptServicesRouter(options: {
  services: KeptServices;
  route: Route;
}): Router {
  const { services, route } = options;
  const router = Router();
  const path = '/services/:namespace/:name';

  router.get(
    '/services',
    route({
      eventId: 'service-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const { cursor, ...query } = parse(listQuery, req.query, 'query');
        const after = decodeCursor(cursor, TEXT_KEYS);
        return {
          body: await services.list({ ...query, after }, { credentials }),
        };
      },
    }),
  );

  router.post(
    '/services',
    route({
      eventId: 'service-create',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const service = parse(createServiceSchema, req.body);
        const created = await services.create(
          { service, idempotencyKey: idempotencyKeyOf(req) },
          { credentials },
        );
        return {
          ...answer(created),
          audit: { serviceRef: created.ref },
          status: 201,
          location: `/api/sla/services/${created.ref.replace('system:', '')}`,
        };
      },
    }),
  );

  router.get(
    path,
    route({
      eventId: 'service-read',
      access: 'read',
      meta,
      handle: async ({ req, credentials }) =>
        answer(await services.get(serviceRefOf(req), { credentials })),
    }),
  );

  router.put(
    path,
    route({
      eventId: 'service-change',
      access: 'write',
      meta,
      handle: async ({ req, credentials }) => {
        const ref = serviceRefOf(req);
        const etag = ifMatch(req);
        const declaration = parse(changeServiceSchema, req.body);
        return answer(
          await services.change({ ref, etag, declaration }, { credentials }),
        );
      },
    }),
  );

  for (const act of ['archive', 'restore'] as const) {
    router.post(
      `${path}/${act}`,
      route({
        eventId: `service-${act}`,
        access: 'write',
        meta,
        handle: async ({ req, credentials }) =>
          answer(await services[act](serviceRefOf(req), { credentials })),
      }),
    );
  }

  return router;
}
