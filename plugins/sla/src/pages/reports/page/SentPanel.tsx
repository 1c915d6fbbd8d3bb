import Typography from '@material-ui/core/Typography';
import type { ReactNode } from 'react';
import { useFormat } from '../../../format/useFormat';
import { useTitles } from '../../../hooks/useTitles';
import { useTranslate } from '../../../translations/useTranslate';
import { LabelledList } from '../../../widgets/LabelledList';
import { Panel } from '../../../widgets/Panel';
import type { ReportInView } from './ReportInView';

/** To whom a published report was sent, how and when; for the provider's side. */
export function SentPanel(props: {
  readonly view: ReportInView;
  /** What sends it. */
  readonly children?: ReactNode;
}) {
  const t = useTranslate();
  const format = useFormat();
  const { view, children } = props;
  const { sent, period } = view.report;
  const nameOf = useTitles(sent.flatMap(({ by, to }) => [by, ...to]));
  return (
    <Panel id="sla-report-sent" title={t('reportPage.sentTitle')}>
      {sent.length === 0 && (
        <Typography color="textSecondary">
          {t('reportPage.notSent', { customer: view.customerTitle })}
        </Typography>
      )}
      <LabelledList
        items={sent.map(({ at, by, how, revision, to }) => ({
          key: `${at} ${how}`,
          content: (
            <>
              <Typography>
                {t(`reportPage.sentHow.${how}`, {
                  to: to.map(nameOf).join(', ') || '–',
                })}
              </Typography>
              <Typography variant="body2" color="textSecondary">
                {t('reportPage.sentBy', {
                  at: format.moment(at, period.timeZone),
                  who: nameOf(by),
                  revision,
                })}
              </Typography>
            </>
          ),
          label: null,
        }))}
      />
      {children}
    </Panel>
  );
}
