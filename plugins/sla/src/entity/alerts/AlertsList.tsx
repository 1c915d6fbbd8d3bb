import Typography from '@material-ui/core/Typography';
import type { Alert } from '@service-levels/backstage-plugin-sla-common';
import { clockZone } from '../../format/localInput';
import { useFormat } from '../../format/useFormat';
import { useTranslate } from '../../translations/useTranslate';
import {
  alertInWords,
  gravestOf,
  statusOfAlert,
} from '../../widgets/alertWords';
import { LabelledList } from '../../widgets/LabelledList';
import { StatusLabel } from '../../widgets/StatusLabel';
import { EntityTabLink } from '../EntityTabLink';
import { explainQuery } from '../explainedAt';

/** Alerts that are open, the gravest of each target; each leads to the explanation of its figure. */
export function AlertsList(props: {
  readonly alerts: readonly Alert[];
  /** What services are called, where the list is about several. */
  readonly serviceOf?: (entityRef: string) => string;
}) {
  const t = useTranslate();
  const format = useFormat();
  const { alerts, serviceOf } = props;
  const titleOf = (alert: Alert) => {
    const target = alert.targetName;
    const what = alertInWords(alert, { t, format });
    const service = serviceOf?.(alert.entityRef);
    // A target may be called as its service: one name is enough.
    return service === undefined || service === target
      ? t('alerts.target', { target, what })
      : t('alerts.targetOf', { target, what, service });
  };
  return (
    <LabelledList
      items={gravestOf(alerts).map(alert => ({
        key: alert.id,
        content: (
          <>
            <EntityTabLink
              entityRef={alert.entityRef}
              title={titleOf(alert)}
              query={explainQuery(alert.targetId)}
            />
            <Typography variant="body2" color="textSecondary">
              {alert.agreementTitle}
              {' · '}
              {t('alerts.since', {
                at: format.moment(alert.raisedAt, clockZone()),
              })}
            </Typography>
          </>
        ),
        label: <StatusLabel status={statusOfAlert(alert)} />,
      }))}
    />
  );
}
