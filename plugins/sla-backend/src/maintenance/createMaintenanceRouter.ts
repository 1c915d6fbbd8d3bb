import {
  changeMaintenanceWindowSchema,
  declareMaintenanceWindowSchema,
  previewMaintenanceWindowSchema,
  type MaintenanceWindow,
} from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { idempotencyKeyOf } from '../http/idempotencyKeyOf';
import { ifMatch } from '../http/ifMatch';
import { parse } from '../http/parse';
import type { Answer, Route } from '../http/route';
import { decodeCursor, ID_KEY } from '../paging/page';
import type { Maintenance } from './Maintenance';
import { listQuery, pathSchema, spanQuery } from './requestSchemas';

function answer(window: MaintenanceWindow): Answer {
  return { body: window, etag: window.etag };
}

/** `/maintenance-windows`. */
export function createMaintenanceRouter(options: {
  maintenance: Maintenance;
  route: Route;
}): Router {
  const { maintenance, route } = options;
  const router = Router();
  const meta = (req: { params: { id?: string } }) => ({
    windowId: req.params.id ?? null,
  });

  router.get(
    '/maintenance-windows',
    route({
      eventId: 'maintenance-window-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const { cursor, from, to, ...query } = parse(
          listQuery,
          req.query,
          'query',
        );
        const after = decodeCursor(cursor, ID_KEY);
        return {
          body: await maintenance.list(
            { ...query, span: { from, to }, after },
            { credentials },
          ),
        };
      },
    }),
  );

  router.post(
    '/maintenance-windows',
    route({
      eventId: 'maintenance-window-declare',
      access: 'write',
      changes: 'maintenance',
      handle: async ({ req, credentials }) => {
        const window = parse(declareMaintenanceWindowSchema, req.body);
        const idempotencyKey = idempotencyKeyOf(req);
        const declared = await maintenance.declare(
          { window, idempotencyKey },
          { credentials },
        );
        return {
          ...answer(declared),
          audit: { windowId: declared.id, entityRef: declared.entityRef },
          status: 201,
          location: `/api/sla/maintenance-windows/${declared.id}`,
        };
      },
    }),
  );

  router.post(
    '/maintenance-windows/preview',
    route({
      eventId: 'maintenance-window-preview',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const { windowId, ...window } = parse(
          previewMaintenanceWindowSchema,
          req.body,
        );
        return {
          body: await maintenance.preview(
            { window, windowId },
            { credentials },
          ),
        };
      },
    }),
  );

  router.get(
    '/maintenance-windows/:id',
    route({
      eventId: 'maintenance-window-read',
      access: 'read',
      meta,
      handle: async ({ req, credentials }) => {
        const { id } = parse(pathSchema, req.params, 'path');
        const span = parse(spanQuery, req.query, 'query');
        return answer(await maintenance.get({ id, span }, { credentials }));
      },
    }),
  );

  router.put(
    '/maintenance-windows/:id',
    route({
      eventId: 'maintenance-window-change',
      access: 'write',
      changes: 'maintenance',
      meta,
      handle: async ({ req, credentials }) => {
        const { id } = parse(pathSchema, req.params, 'path');
        const etag = ifMatch(req);
        const window = parse(changeMaintenanceWindowSchema, req.body);
        return answer(
          await maintenance.change({ id, etag, window }, { credentials }),
        );
      },
    }),
  );

  router.post(
    '/maintenance-windows/:id/cancel',
    route({
      eventId: 'maintenance-window-cancel',
      access: 'write',
      changes: 'maintenance',
      meta,
      handle: async ({ req, credentials }) => {
        const { id } = parse(pathSchema, req.params, 'path');
        return answer(await maintenance.cancel(id, { credentials }));
      },
    }),
  );

  return router;
}
