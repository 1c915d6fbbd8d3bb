import {
  indicatorRefSchema,
  STREAMS,
} from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { z } from 'zod';
import { pageQuery } from '../http/pageQuery';
import { parse } from '../http/parse';
import type { Route } from '../http/route';
import { decodeCursor, ID_KEY } from '../paging/page';
import { readFactsCsv } from './csv/readFactsCsv';
import { uploadedBytes } from './csv/uploadedBytes';
import type { Imports } from './Imports';

const importQuery = z.object({
  indicator: indicatorRefSchema,
  stream: z.enum(STREAMS),
  dryRun: z
    .enum(['true', 'false'])
    .default('false')
    .transform(text => text === 'true'),
  id: z
    .uuid()
    .transform(id => id.toLowerCase())
    .optional(),
});

const listQuery = z.object({
  ...pageQuery(),
  indicator: indicatorRefSchema.optional(),
});

/** `/measurements/import` and `/measurements/imports`. */
export function createImportsRouter(options: {
  imports: Imports;
  route: Route;
}): Router {
  const { imports, route } = options;
  const router = Router();

  router.post(
    '/measurements/import',
    route({
      eventId: 'measurement-import',
      access: 'write',
      changes: 'measurements',
      meta: req => ({
        indicator: String(req.query.indicator),
        dryRun: String(req.query.dryRun ?? false),
      }),
      handle: async ({ req, credentials }) => {
        const query = parse(importQuery, req.query, 'query');
        const rows = readFactsCsv(query.stream, uploadedBytes(req));
        const { id, result } = await imports.run(
          { ...query, id: query.id, rows },
          { credentials },
        );
        return {
          body: result,
          isUnchanged: query.dryRun,
          location: `/api/sla/measurements/imports/${id}`,
          audit: { id, ...result },
        };
      },
    }),
  );

  router.get(
    '/measurements/imports',
    route({
      eventId: 'measurement-import-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const { cursor, ...query } = parse(listQuery, req.query, 'query');
        return {
          body: await imports.list(
            { ...query, after: decodeCursor(cursor, ID_KEY) },
            { credentials },
          ),
        };
      },
    }),
  );

  router.get(
    '/measurements/imports/:id',
    route({
      eventId: 'measurement-import-read',
      access: 'read',
      meta: req => ({ id: req.params.id }),
      handle: async ({ req, credentials }) => ({
        body: await imports.get(req.params.id.toLowerCase(), { credentials }),
      }),
    }),
  );

  return router;
}
