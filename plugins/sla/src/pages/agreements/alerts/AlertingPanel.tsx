import { useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import {
  slaAgreementUpdatePermission,
  type Agreement,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../../api/slaApiRef';
import { AlertsList } from '../../../entity/alerts/AlertsList';
import { DefinitionList } from '../../../entity/DefinitionList';
import { useFormat } from '../../../format/useFormat';
import { allOf } from '../../../hooks/allOf';
import { useTranslate } from '../../../translations/useTranslate';
import { Loading } from '../../../widgets/Loading';
import { Panel } from '../../../widgets/Panel';
import { PageProblem } from '../../PageProblem';
import { AlertingDialog } from './AlertingDialog';
import { alertingInWords } from './alertingInWords';

/** Which alerts are open about an agreement, and how the provider's side is alerted. */
export function AlertingPanel(props: {
  readonly agreement: Pick<Agreement, 'id' | 'targets'>;
}) {
  const t = useTranslate();
  const format = useFormat();
  const api = useApi(slaApiRef);
  const { id: agreementId, targets } = props.agreement;
  const [isOpen, setOpen] = useState(false);
  const [isStored, setStored] = useState(false);
  const { allowed: mayChange } = usePermission({
    permission: slaAgreementUpdatePermission,
    resourceRef: agreementId,
  });
  const { value, error, loading, retry } = useAsyncRetry(async () => {
    const [alerting, alerts] = await Promise.all([
      api.getAlerting(agreementId),
      allOf(cursor => api.getAlerts({ agreementId, state: 'open', cursor })),
    ]);
    return { alerting, alerts };
  }, [api, agreementId]);
  if (error !== undefined && !loading) {
    return <PageProblem error={error} onRetry={retry} />;
  }
  if (value === undefined) {
    return <Loading text={t('alerts.settings.loading')} />;
  }
  const { alerting, alerts } = value;
  const nameOf = (targetId: string) =>
    targets.find(({ id }) => id === targetId)?.name ?? targetId;
  const close = () => {
    setOpen(false);
    retry();
  };
  return (
    <Panel
      id="sla-alerting-panel"
      title={t('alerts.settings.title')}
      aside={
        mayChange && (
          <Button
            variant="outlined"
            size="small"
            onClick={() => {
              setStored(false);
              setOpen(true);
            }}
          >
            {t('alerts.settings.change')}
          </Button>
        )
      }
    >
      {alerts.length === 0 ? (
        <Typography gutterBottom>{t('alerts.settings.noneOpen')}</Typography>
      ) : (
        <AlertsList alerts={alerts} />
      )}
      <Typography variant="body2" color="textSecondary" gutterBottom>
        {t('alerts.settings.intro')}
      </Typography>
      <DefinitionList
        items={alertingInWords(alerting, nameOf, { t, format })}
      />
      {alerting.isDefault && (
        <Typography variant="body2">
          {t('alerts.settings.isDefault')}
        </Typography>
      )}
      <Typography role="status" aria-live="polite">
        {isStored && t('alerts.settings.stored')}
      </Typography>
      {isOpen && (
        <AlertingDialog
          alerting={alerting}
          targets={targets}
          onClose={close}
          onStored={() => {
            setStored(true);
            close();
          }}
        />
      )}
    </Panel>
  );
}
