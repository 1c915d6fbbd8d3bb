import type { ReportFormat } from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { parse } from '../http/parse';
import type { Route } from '../http/route';
import type { Reports } from './Reports';
import {
  askedReport,
  explanationPath,
  explanationQuery,
  filePath,
  namedRevisionQuery,
  reportPath,
} from './requestSchemas';

const TYPES: Readonly<Record<ReportFormat, string>> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  json: 'application/json',
};

/** What is stored with published revisions: files, explanations, and how the facts of now differ. */
export function createPublishedReportsRouter(options: {
  reports: Reports;
  route: Route;
}): Router {
  const { reports, route } = options;
  const router = Router();

  router.get(
    '/reports/:id/revisions/:revision/files/:format',
    route({
      eventId: 'report-file-read',
      access: 'read',
      meta: req => ({
        ...askedReport(req),
        revision: req.params.revision,
        format: req.params.format,
      }),
      handle: async ({ req, credentials }) => {
        const key = parse(filePath, req.params, 'path');
        const { content, name, etag } = await reports.file(key, {
          credentials,
        });
        const { format } = key;
        return {
          file: { content, type: TYPES[format], name: `${name}.${format}` },
          etag,
        };
      },
    }),
  );

  router.get(
    '/reports/:id/revisions/:revision/explanations/:targetId',
    route({
      eventId: 'report-explanation-read',
      access: 'read',
      meta: req => ({
        ...askedReport(req),
        revision: req.params.revision,
        targetId: req.params.targetId,
      }),
      handle: async ({ req, credentials }) => {
        const path = parse(explanationPath, req.params, 'path');
        const { period } = parse(explanationQuery, req.query, 'query');
        const { targetId, ...key } = path;
        return {
          body: await reports.explanation(
            { ...key, figure: { targetId, period } },
            { credentials },
          ),
        };
      },
    }),
  );

  router.get(
    '/reports/:id/differences',
    route({
      eventId: 'report-differences-read',
      access: 'read',
      meta: askedReport,
      handle: async ({ req, credentials }) => {
        const { id } = parse(reportPath, req.params, 'path');
        const { revision } = parse(namedRevisionQuery, req.query, 'query');
        const key = { id, revision };
        return {
          body: { items: await reports.differences(key, { credentials }) },
        };
      },
    }),
  );

  return router;
}
