import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type { ReportSending } from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../../../api/slaApiRef';
import { download } from '../../../../export/download';
import { useFormat } from '../../../../format/useFormat';
import { useSending } from '../../../../hooks/useSending';
import { useTranslate } from '../../../../translations/useTranslate';
import type { ReportInView } from '../ReportInView';

/** Lets the browser store the mail of a sending, which one's own program opens as a draft. */
export function MailButton(props: {
  readonly view: ReportInView;
  readonly sending: ReportSending;
}) {
  const t = useTranslate();
  const format = useFormat();
  const api = useApi(slaApiRef);
  const { sending: mail } = props;
  const { id, period } = props.view.report;
  const { sending, send } = useSending<Blob>();
  const open = async () => {
    const file = await send(() => api.getReportMail(id, mail.id));
    if (file !== undefined) {
      download(file, 'report.eml');
    }
  };
  return (
    <div>
      <Button
        variant="outlined"
        size="small"
        aria-label={t('reportPage.sending.mailOf', {
          to: mail.to.join(', ') || '–',
          at: format.moment(mail.at, period.timeZone),
        })}
        disabled={sending.kind === 'running'}
        onClick={open}
      >
        {t('reportPage.sending.mail')}
      </Button>
      {sending.kind === 'failed' && (
        <Typography role="alert" color="error">
          {t('reportPage.sending.mailFailed', { reason: sending.reason })}
        </Typography>
      )}
    </div>
  );
}
