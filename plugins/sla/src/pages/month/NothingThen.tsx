import Typography from '@material-ui/core/Typography';
import { termInWords } from '../../entity/agreementWords';
import { useFormat } from '../../format/useFormat';
import type { Month } from '../../hooks/loadMonth';
import { useTranslate } from '../../translations/useTranslate';
import { Panel } from '../../widgets/Panel';

/** That there is nothing to tell: the agreement was not in force, or the month has not begun. */
export function NothingThen(props: { readonly month: Month }) {
  const t = useTranslate();
  const format = useFormat();
  const { agreement, period, targets } = props.month;
  const values = { title: agreement.title, month: format.month(period) };
  if (targets.length > 0) {
    return (
      <Panel id="sla-month-future" title={t('month.futureTitle', values)}>
        <Typography>{t('month.future')}</Typography>
      </Panel>
    );
  }
  return (
    <Panel id="sla-month-none" title={t('month.noneTitle', values)}>
      <Typography>
        {t('month.none', { term: termInWords(agreement, { t, format }) })}
      </Typography>
    </Panel>
  );
}
