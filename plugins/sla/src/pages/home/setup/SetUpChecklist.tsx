import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import useAsync from 'react-use/esm/useAsync';
import { slaApiRef } from '../../../api/slaApiRef';
import type { AgreementsNow } from '../../../hooks/loadAgreements';
import { useTranslate } from '../../../translations/useTranslate';
import { Panel } from '../../../widgets/Panel';
import { SET_UP_STEPS, stepsOf } from './stepsOf';
import { StepItem } from './StepItem';

/** What leads a manager from an empty portal to the first report; each step tells by what is stored whether it is done. */
export function SetUpChecklist(props: {
  readonly now: AgreementsNow;
  readonly mayCreateCustomers: boolean;
  readonly mayCreateAgreements: boolean;
  readonly onDismiss: () => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { now, mayCreateCustomers, mayCreateAgreements, onDismiss } = props;
  // Who may not read indicators has none: the step stays open for them.
  const { value: indicators } = useAsync(
    async () => await api.getIndicators({ limit: 1 }),
    [api],
  );
  const done = stepsOf({
    now,
    mayManage: mayCreateCustomers && mayCreateAgreements,
    hasIndicator: (indicators?.items ?? []).length > 0,
  });
  const count = SET_UP_STEPS.filter(step => done[step]).length;
  const next = SET_UP_STEPS.find(step => !done[step]);
  return (
    <Panel id="sla-set-up" title={t('setUp.title')}>
      <Typography>{t('setUp.intro')}</Typography>
      <Typography role="status" variant="body2" color="textSecondary">
        {t('setUp.progress', { count, total: SET_UP_STEPS.length })}
      </Typography>
      <ol>
        {SET_UP_STEPS.map(step => (
          <StepItem
            key={step}
            step={step}
            isDone={done[step]}
            isNext={step === next}
            agreement={now.agreements[0]?.agreement}
            mayCreateCustomers={mayCreateCustomers}
            mayCreateAgreements={mayCreateAgreements}
          />
        ))}
      </ol>
      <Button variant="outlined" onClick={onDismiss}>
        {t('setUp.dismiss')}
      </Button>
    </Panel>
  );
}
