import type { Router } from 'express';
import type { Route } from '../http/route';
import { createPublishedReportsRouter } from './createPublishedReportsRouter';
import { createReportsRouter } from './createReportsRouter';
import { createReportAnswersRouter } from './disputes/createReportAnswersRouter';
import type { ReportAnswers } from './disputes/ReportAnswers';
import { createPublicationsRouter } from './publishing/createPublicationsRouter';
import type { Publications } from './publishing/Publications';
import type { Reports } from './Reports';
import { createReportSendingsRouter } from './sending/createReportSendingsRouter';
import type { ReportSendings } from './sending/ReportSendings';

/** All of `/reports`. That of publications comes first, since they are no report. */
export function createReportRouters(options: {
  readonly reports: Reports;
  readonly reportAnswers: ReportAnswers;
  readonly publications: Publications;
  readonly reportSendings: ReportSendings;
  readonly route: Route;
}): readonly Router[] {
  return [
    createPublicationsRouter(options),
    createReportsRouter(options),
    createPublishedReportsRouter(options),
    createReportAnswersRouter(options),
    createReportSendingsRouter(options),
  ];
}
