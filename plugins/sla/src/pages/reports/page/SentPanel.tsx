import Typography from '@material-ui/core/Typography';
import type { ReactNode } from 'react';
import type { ReportSending } from '@service-levels/backstage-plugin-sla-common';
import { useFormat } from '../../../format/useFormat';
import { useTitles } from '../../../hooks/useTitles';
import { useTranslate } from '../../../translations/useTranslate';
import { LabelledList } from '../../../widgets/LabelledList';
import { Panel } from '../../../widgets/Panel';
import type { ReportInView } from './ReportInView';
import { MailButton } from './sending/MailButton';
import { UntoldHint } from './sending/UntoldHint';
import { useReportAllowed } from './steps/useReportAllowed';

/** Whether one sends it with one's own program: from the start, or as the server for mails did not take it. */
function isByHand({ how, state }: ReportSending): boolean {
  return how === 'eml' || (how === 'smtp' && state === 'failed');
}

/** To whom a published report was sent, how and when; for the provider's side. */
export function SentPanel(props: {
  readonly view: ReportInView;
  /** What sends it. */
  readonly children?: ReactNode;
}) {
  const t = useTranslate();
  const format = useFormat();
  const { view, children } = props;
  const allowed = useReportAllowed(view.report);
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
        items={sent.map(sending => ({
          key: sending.id,
          content: (
            <>
              <Typography>
                {t(`reportPage.sentHow.${sending.how}`, {
                  to: sending.to.map(nameOf).join(', ') || '–',
                })}
              </Typography>
              <Typography variant="body2" color="textSecondary">
                {t('reportPage.sentBy', {
                  at: format.moment(sending.at, period.timeZone),
                  who: nameOf(sending.by),
                  revision: sending.revision,
                })}
              </Typography>
            </>
          ),
          label: (
            <>
              {sending.how !== 'eml' && (
                <Typography variant="body2">
                  {t(`reportPage.sending.states.${sending.state}`)}
                </Typography>
              )}
              {allowed.publish && isByHand(sending) && (
                <MailButton view={view} sending={sending} />
              )}
            </>
          ),
        }))}
      />
      <UntoldHint view={view} />
      {children}
    </Panel>
  );
}
