import type {
  AuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import { JudgingJob } from '../attainment/days/JudgingJob';
import type { AlertsJob } from '../alerts/AlertsJob';
import type { SlaConfig } from '../config/SlaConfig';
import type { CreditsJob } from '../credits/CreditsJob';
import { RemindersJob } from '../effects/RemindersJob';
import { UnfinishedImports } from '../imports/UnfinishedImports';
import type { OldRecordsJob } from '../personalData/retention/OldRecordsJob';
import { RetentionJob } from '../retention/RetentionJob';
import { SatisfactionRequestsJob } from '../satisfaction/asking/SatisfactionRequestsJob';
import { composeAgreementReminders } from './composeAgreementReminders';
import type { composeAttainment } from './composeAttainment';
import { composeAskNotices } from './composeClose';
import { composeUnderpinningNotices } from './composePromiseChecks';
import { composeReviewReminders } from './composeReviews';
import type { Composing } from './Composing';

/** Something that is done by schedule. */
export interface ScheduledJob {
  start(scheduler: SchedulerService): Promise<void>;
}

type Options = Composing &
  ReturnType<typeof composeAttainment> & {
    readonly auth: AuthService;
    readonly catalog: CatalogService;
    readonly logger: LoggerService;
    readonly notifications: NotificationService;
    readonly config: SlaConfig;
    readonly alertsJob: AlertsJob;
    readonly creditsJob: CreditsJob;
    readonly oldRecordsJob: OldRecordsJob;
    readonly reportJobs: readonly ScheduledJob[];
  };

/** Builds what is done by schedule, in the order in which it is started. */
export function composeJobs(options: Options): readonly ScheduledJob[] {
  const { stores, config, logger, now } = options;
  return [
    UnfinishedImports.create({ store: stores.imports, logger, now }),
    JudgingJob.create(options),
    RetentionJob.create({
      ...stores,
      ...options,
      retention: config.bucketsRetention,
    }),
    RemindersJob.create({ ...options, store: stores.reminders }),
    SatisfactionRequestsJob.create({
      ...options,
      store: stores.satisfactionRequests,
      isWanted: config.isSatisfactionAskedQuarterly,
    }),
    options.oldRecordsJob,
    options.creditsJob,
    options.alertsJob,
    composeAgreementReminders(options),
    composeUnderpinningNotices(options),
    composeReviewReminders(options),
    ...options.reportJobs,
    composeAskNotices(options),
  ];
}
