import type { LoggerService } from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import { AgreementAccess } from '../agreements/AgreementAccess';
import type { Alerts } from '../alerts/Alerts';
import { EventsAlertsChanged } from '../alerts/AlertsChanged';
import { AlertsJob } from '../alerts/AlertsJob';
import { AuthorizedAlerts } from '../alerts/AuthorizedAlerts';
import { DefaultAlerts } from '../alerts/DefaultAlerts';
import type { AlertingOfAgreements } from '../alerts/settings/AlertingOfAgreements';
import { AuthorizedAlertingOfAgreements } from '../alerts/settings/AuthorizedAlertingOfAgreements';
import { DefaultAlertingOfAgreements } from '../alerts/settings/DefaultAlertingOfAgreements';
import type { AlertNotice } from '../alerts/telling/AlertNotice';
import { alertToNotification } from '../alerts/telling/alertToNotification';
import { readAlertNotices } from '../alerts/telling/readAlertNotices';
import { AlertsWatch } from '../alerts/watch/AlertsWatch';
import type { SummedTargets } from '../attainment/SummedTargets';
import type { SlaConfig } from '../config/SlaConfig';
import { NoticesJob } from '../effects/NoticesJob';
import type { Composing } from './Composing';

type AlertsOptions = Pick<
  Composing,
  'stores' | 'entities' | 'changesTold' | 'now'
> & {
  readonly notifications: NotificationService;
  readonly events: EventsService;
  readonly logger: LoggerService;
  readonly summedTargets: SummedTargets;
  readonly config: Pick<SlaConfig, 'alerts'>;
};

/** Tells people of alerts. It is run by the watch, after each look. */
function composeNotices({
  stores,
  entities,
  notifications,
  logger,
  config,
  now,
}: AlertsOptions): NoticesJob<AlertNotice> {
  return NoticesJob.create({
    schedule: { ...config.alerts.schedule, id: 'sla-alert-notices' },
    read: () =>
      readAlertNotices({
        ...stores,
        recipients: stores.alertRecipients,
        entities,
        now,
      }),
    claims: stores.alertClaims,
    toNotification: alertToNotification,
    words: {
      turnFailed:
        'Alerts could not be told; it is tried again in the next turn',
      notInstalled:
        'Nobody is notified of alerts: the portal has no plugin notifications-backend',
      failure: ({ alert, what }) =>
        `Nobody could be notified of alert ${alert.id} (${what})`,
    },
    notifications,
    logger,
    now,
  });
}

/** Builds what looks at targets and tells what is the matter. */
export function composeAlertsJob(options: AlertsOptions): AlertsJob {
  const { stores, config, logger, now, summedTargets } = options;
  const { changesTold } = options;
  return AlertsJob.create({
    watch: AlertsWatch.create({
      ...stores,
      source: stores,
      summedTargets,
      defaults: config.alerts.defaults,
      now,
    }),
    changed: EventsAlertsChanged.create(options),
    changesTold,
    notices: composeNotices(options),
    schedule: config.alerts.schedule,
    logger,
  });
}

/** Builds alerts about running periods, and how one is alerted. */
export function composeAlerts(options: Composing & AlertsOptions): {
  readonly alerts: Alerts;
  readonly alerting: AlertingOfAgreements;
  readonly alertsJob: AlertsJob;
} {
  const { stores, access, config, now } = options;
  return {
    alerts: AuthorizedAlerts.create({
      alerts: DefaultAlerts.create({
        ...stores,
        store: stores.alerts,
        callers: access,
        now,
      }),
      access,
    }),
    alerting: AuthorizedAlertingOfAgreements.create({
      alerting: DefaultAlertingOfAgreements.create({
        ...stores,
        store: stores.alerting,
        callers: access,
        defaults: config.alerts.defaults,
        now,
      }),
      agreementAccess: AgreementAccess.create({ ...stores, access }),
    }),
    alertsJob: composeAlertsJob(options),
  };
}
