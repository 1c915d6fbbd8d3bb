import Typography from '@material-ui/core/Typography';
import { useTranslate } from '../../translations/useTranslate';
import { Panel } from '../../widgets/Panel';

/** What to do where there is no agreement yet. */
export function NoAgreements() {
  const t = useTranslate();
  return (
    <Panel id="sla-home-empty" title={t('home.emptyTitle')}>
      <Typography>{t('home.emptyIntro')}</Typography>
      <ol>
        <li>{t('empty.stepCustomer')}</li>
        <li>{t('empty.stepMeasure')}</li>
        <li>{t('empty.stepAgree')}</li>
      </ol>
      <Typography>{t('home.emptyMore')}</Typography>
    </Panel>
  );
}
