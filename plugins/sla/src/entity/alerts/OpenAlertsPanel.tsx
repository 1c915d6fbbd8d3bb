import { useTranslate } from '../../translations/useTranslate';
import { Panel } from '../../widgets/Panel';
import { AlertsList } from './AlertsList';
import { useOpenAlerts } from './useOpenAlerts';

/**
 * What is the matter with the targets on an entity right now. Not there where
 * nothing is, nor while it cannot be read: the tab has more to tell.
 */
export function OpenAlertsPanel(props: { readonly entityRef: string }) {
  const t = useTranslate();
  const { value = [] } = useOpenAlerts(props.entityRef);
  return value.length === 0 ? null : (
    <Panel id="sla-open-alerts" title={t('alerts.title')}>
      <AlertsList alerts={value} />
    </Panel>
  );
}
