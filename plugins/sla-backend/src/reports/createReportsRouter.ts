import {
  commentMissSchema,
  correctReportSchema,
  createReportSchema,
  publishReportSchema,
  summarizeReportSchema,
  type Report,
} from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { idempotencyKeyOf } from '../http/idempotencyKeyOf';
import { ifMatch } from '../http/ifMatch';
import { parse } from '../http/parse';
import type { Answer, Route } from '../http/route';
import { decodeCursor, INSTANT_KEY } from '../paging/page';
import type { Reports } from './Reports';
import {
  askedReport,
  commentPath,
  reportPath,
  reportsQuery,
  revisionQuery,
} from './requestSchemas';

function answer(report: Report): Answer {
  const { revision, state } = report;
  return { body: report, etag: report.etag, audit: { revision, state } };
}

/** `/reports`. */
export function createReportsRouter(options: {
  reports: Reports;
  route: Route;
}): Router {
  const { reports, route } = options;
  const router = Router();
  const meta = askedReport;

  router.get(
    '/reports',
    route({
      eventId: 'report-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const { cursor, ...query } = parse(reportsQuery, req.query, 'query');
        const after = decodeCursor(cursor, INSTANT_KEY);
        return {
          body: await reports.list({ ...query, after }, { credentials }),
        };
      },
    }),
  );

  router.post(
    '/reports',
    route({
      eventId: 'report-create',
      access: 'write',
      changes: 'reports',
      handle: async ({ req, credentials }) => {
        const { report, isNew } = await reports.create(
          {
            report: parse(createReportSchema, req.body),
            idempotencyKey: idempotencyKeyOf(req),
          },
          { credentials },
        );
        const { id, agreementId, customerRef, period } = report;
        return {
          ...answer(report),
          audit: {
            reportId: id,
            agreementId,
            customerRef,
            period: period.label,
          },
          status: isNew ? 201 : 200,
          location: `/api/sla/reports/${id}`,
        };
      },
    }),
  );

  router.get(
    '/reports/:id',
    route({
      eventId: 'report-read',
      access: 'read',
      meta,
      handle: async ({ req, credentials }) => {
        const { id } = parse(reportPath, req.params, 'path');
        const { revision } = parse(revisionQuery, req.query, 'query');
        return answer(await reports.get({ id, revision }, { credentials }));
      },
    }),
  );

  router.put(
    '/reports/:id/comments/:targetId',
    route({
      eventId: 'report-comment',
      access: 'write',
      changes: 'reports',
      meta: req => ({ ...meta(req), targetId: req.params.targetId }),
      handle: async ({ req, credentials }) => {
        const path = parse(commentPath, req.params, 'path');
        const etag = ifMatch(req);
        const comment = parse(commentMissSchema, req.body);
        return answer(
          await reports.comment({ ...path, etag, comment }, { credentials }),
        );
      },
    }),
  );

  router.put(
    '/reports/:id/summary',
    route({
      eventId: 'report-summarize',
      access: 'write',
      changes: 'reports',
      meta,
      handle: async ({ req, credentials }) => {
        const { id } = parse(reportPath, req.params, 'path');
        const etag = ifMatch(req);
        const { summary } = parse(summarizeReportSchema, req.body);
        return answer(
          await reports.summarize({ id, etag, summary }, { credentials }),
        );
      },
    }),
  );

  router.post(
    '/reports/:id/publish',
    route({
      eventId: 'report-publish',
      access: 'write',
      changes: 'reports',
      meta,
      handle: async ({ req, credentials }) => {
        const { id } = parse(reportPath, req.params, 'path');
        const body = parse(publishReportSchema, req.body);
        const report = await reports.publish({ ...body, id }, { credentials });
        const hash = report.published?.hash ?? null;
        return { ...answer(report), audit: { ...body, hash } };
      },
    }),
  );

  router.post(
    '/reports/:id/correct',
    route({
      eventId: 'report-correct',
      access: 'write',
      changes: 'reports',
      meta,
      handle: async ({ req, credentials }) => {
        const { id } = parse(reportPath, req.params, 'path');
        const body = parse(correctReportSchema, req.body);
        return answer(await reports.correct({ ...body, id }, { credentials }));
      },
    }),
  );

  router.delete(
    '/reports/:id/draft',
    route({
      eventId: 'report-discard-draft',
      access: 'write',
      changes: 'reports',
      meta,
      handle: async ({ req, credentials }) => {
        const { id } = parse(reportPath, req.params, 'path');
        const etag = ifMatch(req);
        const revision = await reports.discard({ id, etag }, { credentials });
        return { body: { id, revision }, audit: { revision } };
      },
    }),
  );

  return router;
}
