import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { ExplainedTargets } from '../attainment/ExplainedTargets';
import type { SlaConfig } from '../config/SlaConfig';
import type { Contacts } from '../contacts/Contacts';
import type { Dialogue } from '../dialogue/Dialogue';
import { SmtpMailer } from '../mail/SmtpMailer';
import { AuthorizedReports } from '../reports/AuthorizedReports';
import { ComposedReports } from '../reports/ComposedReports';
import { DefaultReports } from '../reports/DefaultReports';
import { AuthorizedReportAnswers } from '../reports/disputes/AuthorizedReportAnswers';
import { DefaultReportAnswers } from '../reports/disputes/DefaultReportAnswers';
import type { ReportAnswers } from '../reports/disputes/ReportAnswers';
import { DefaultReportFiles } from '../reports/files/DefaultReportFiles';
import { AuthorizedPublications } from '../reports/publishing/AuthorizedPublications';
import { DefaultPublications } from '../reports/publishing/DefaultPublications';
import type { Publications } from '../reports/publishing/Publications';
import { PublicationsJob } from '../reports/publishing/PublicationsJob';
import { PublishedReports } from '../reports/publishing/PublishedReports';
import { ReportAccess } from '../reports/ReportAccess';
import type { Reports } from '../reports/Reports';
import { EventsReportsChanged } from '../reports/ReportsChanged';
import { ReportSubjects } from '../reports/ReportSubjects';
import { ReportDraftsJob } from '../reports/schedule/ReportDraftsJob';
import { ReportLooksJob } from '../reports/schedule/ReportLooksJob';
import { SeenReports } from '../reports/SeenReports';
import { AuthorizedReportSendings } from '../reports/sending/AuthorizedReportSendings';
import { CorrectionMailsJob } from '../reports/sending/CorrectionMailsJob';
import { DefaultReportSendings } from '../reports/sending/DefaultReportSendings';
import type { ReportSendings } from '../reports/sending/ReportSendings';
import { UntoldContacts } from '../reports/sending/UntoldContacts';
import { ShownContents } from '../reports/ShownContents';
import type { ScheduledJob } from './composeJobs';
import { composeReportContents } from './composeReportContents';
import { composeReportNotices } from './composeReportNotices';
import type { Composing } from './Composing';

/** Builds service level reports, and what is done with them by schedule. */
export function composeReports(
  options: Composing & {
    readonly auth: AuthService;
    readonly config: SlaConfig;
    readonly events: EventsService;
    readonly explainedTargets: ExplainedTargets;
    readonly logger: LoggerService;
    /** As the caller may see them. */
    readonly contacts: Contacts;
    readonly dialogue: Dialogue;
    readonly notifications: NotificationService;
  },
): {
  readonly reports: Reports;
  readonly reportAnswers: ReportAnswers;
  readonly publications: Publications;
  readonly reportSendings: ReportSendings;
  readonly reportJobs: readonly ScheduledJob[];
} {
  const { stores, access, logger, now, config } = options;
  const { mail } = config;
  const store = stores.reports;
  const changed = EventsReportsChanged.create(options);
  const contents = composeReportContents(options);
  const composed = ComposedReports.create({ contents, store });
  const published = PublishedReports.create({
    ...stores,
    store,
    composed,
    files: DefaultReportFiles.create({ logo: config.reports.logo }),
    changed,
  });
  const subjects = ReportSubjects.create({ ...stores, now });
  const seen = SeenReports.create({ ...stores, store, callers: access });
  const reportAccess = ReportAccess.create({ access, seen });
  const untold = UntoldContacts.create({
    ...stores,
    isMailed: mail !== undefined,
    now,
  });
  const reports = DefaultReports.create({
    store,
    subjects,
    seen,
    shown: ShownContents.create({ store, composed, logger, now }),
    published,
    untold,
    callers: access,
    now,
  });
  const sendings = DefaultReportSendings.create({
    ...options,
    store: stores.reportSendings,
    reports,
    mailer: mail && SmtpMailer.create(mail),
    callers: access,
  });
  const answers = DefaultReportAnswers.create({
    ...stores,
    store,
    reports,
    seen,
    callers: access,
    changed,
    now,
  });
  const publications = DefaultPublications.create({
    store: stores.publications,
    callers: access,
    now,
  });
  return {
    reports: AuthorizedReports.create({
      ...stores,
      reports,
      access,
      reportAccess,
      subjects,
    }),
    reportAnswers: AuthorizedReportAnswers.create({
      answers,
      access: reportAccess,
    }),
    publications: AuthorizedPublications.create({
      publications,
      access: reportAccess,
    }),
    reportSendings: AuthorizedReportSendings.create({
      sendings,
      access: reportAccess,
    }),
    reportJobs: [
      PublicationsJob.create({
        store: stores.publications,
        published,
        logger,
        now,
      }),
      ReportDraftsJob.create({
        ...stores,
        store,
        scheduled: stores.scheduledReports,
        subjects,
        logger,
        now,
      }),
      ReportLooksJob.create({ store, composed, logger, now }),
      composeReportNotices(options),
      ...(mail === undefined
        ? []
        : [CorrectionMailsJob.create({ ...options, store, untold, sendings })]),
    ],
  };
}
