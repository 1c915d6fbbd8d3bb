import {
  acknowledgeReportSchema,
  disputeMessageSchema,
  disputeReportSchema,
  settleDisputeSchema,
  type Report,
} from '@service-levels/backstage-plugin-sla-common';
import { Router, type Request } from 'express';
import { parse } from '../../http/parse';
import type { Answer, Route } from '../../http/route';
import { askedReport, disputePath, reportPath } from '../requestSchemas';
import type { ReportAnswers } from './ReportAnswers';

function answer(report: Report): Answer {
  const { revision, state } = report;
  return { body: report, etag: report.etag, audit: { revision, state } };
}

/** What the customer answers to a report, and the disputes of it. */
export function createReportAnswersRouter(options: {
  reportAnswers: ReportAnswers;
  route: Route;
}): Router {
  const { reportAnswers: answers, route } = options;
  const router = Router();
  const ofDispute = (req: Request) => ({
    ...askedReport(req),
    disputeId: req.params.disputeId,
  });

  router.post(
    '/reports/:id/acknowledge',
    route({
      eventId: 'report-acknowledge',
      access: 'write',
      changes: 'reports',
      meta: askedReport,
      handle: async ({ req, credentials }) => {
        const { id } = parse(reportPath, req.params, 'path');
        const body = parse(acknowledgeReportSchema, req.body);
        return answer(
          await answers.acknowledge({ ...body, id }, { credentials }),
        );
      },
    }),
  );

  router.post(
    '/reports/:id/dispute',
    route({
      eventId: 'report-dispute',
      access: 'write',
      changes: 'reports',
      meta: askedReport,
      handle: async ({ req, credentials }) => {
        const { id } = parse(reportPath, req.params, 'path');
        const body = parse(disputeReportSchema, req.body);
        return answer(await answers.dispute({ ...body, id }, { credentials }));
      },
    }),
  );

  router.post(
    '/reports/:id/disputes/:disputeId/messages',
    route({
      eventId: 'report-dispute-write',
      access: 'write',
      changes: 'reports',
      meta: ofDispute,
      handle: async ({ req, credentials }) => {
        const key = parse(disputePath, req.params, 'path');
        const body = parse(disputeMessageSchema, req.body);
        return answer(
          await answers.write({ ...body, ...key }, { credentials }),
        );
      },
    }),
  );

  router.post(
    '/reports/:id/disputes/:disputeId/settle',
    route({
      eventId: 'report-dispute-settle',
      access: 'write',
      changes: 'reports',
      meta: ofDispute,
      handle: async ({ req, credentials }) => {
        const key = parse(disputePath, req.params, 'path');
        const body = parse(settleDisputeSchema, req.body);
        return answer(
          await answers.settle({ ...body, ...key }, { credentials }),
        );
      },
    }),
  );

  return router;
}
