import { sendReportSchema } from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { z } from 'zod';
import { idempotencyKeyOf } from '../../http/idempotencyKeyOf';
import { parse } from '../../http/parse';
import type { Route } from '../../http/route';
import { askedReport, reportPath } from '../requestSchemas';
import type { ReportSendings } from './ReportSendings';

const sendingPath = reportPath.extend({
  sendingId: z.uuid('must be the id of a sending'),
});

/** Published reports by mail. */
export function createReportSendingsRouter(options: {
  reportSendings: ReportSendings;
  route: Route;
}): Router {
  const { reportSendings, route } = options;
  const router = Router();

  router.post(
    '/reports/:id/sendings',
    route({
      eventId: 'report-send',
      access: 'write',
      changes: 'reports',
      meta: askedReport,
      handle: async ({ req, credentials }) => {
        const { id } = parse(reportPath, req.params, 'path');
        const body = parse(sendReportSchema, req.body);
        const sending = await reportSendings.send(
          { ...body, id, idempotencyKey: idempotencyKeyOf(req) },
          { credentials },
        );
        const { how, state, revision } = sending;
        return {
          body: sending,
          status: 201,
          location: `/api/sla/reports/${id}/sendings/${sending.id}/mail.eml`,
          audit: { sendingId: sending.id, revision, how, state },
        };
      },
    }),
  );

  router.get(
    '/reports/:id/sendings/:sendingId/mail.eml',
    route({
      eventId: 'report-mail-read',
      access: 'read',
      meta: req => ({ ...askedReport(req), sendingId: req.params.sendingId }),
      handle: async ({ req, credentials }) => {
        const path = parse(sendingPath, req.params, 'path');
        return {
          file: {
            content: await reportSendings.mailOf(path, { credentials }),
            type: 'message/rfc822',
            name: 'report.eml',
          },
        };
      },
    }),
  );

  return router;
}
