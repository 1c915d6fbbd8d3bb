import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { Report } from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../../../api/slaApiRef';
import { useSending } from '../../../../hooks/useSending';
import { useTranslate } from '../../../../translations/useTranslate';
import { QuestionDialog } from '../../../../widgets/QuestionDialog';
import { useUnstored } from '../draft/Unstored';
import type { ReportStepDialogProps } from './ReportStepDialog';

/** Publishes a draft, after it was said what that means; not while something is typed that would be missing in it. */
export function PublishDialog(props: ReportStepDialogProps) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { view, onClose, onDone } = props;
  const { id, revision, correction } = view.report;
  const unstored = useUnstored();
  const { sending, send } = useSending<Report>();
  const publish = async () => {
    const published = await send(() => api.publishReport(id, { revision }));
    if (published !== undefined) {
      onDone();
    }
  };
  const values = { customer: view.customerTitle };
  return (
    <QuestionDialog
      id="sla-report-publish"
      title={t('reportPage.ask.publish', { revision })}
      failure={
        sending.kind === 'failed'
          ? t('reports.failed', { reason: sending.reason })
          : undefined
      }
      no={t('reports.close')}
      yes={t('reportPage.step.publish')}
      isReady={unstored.length === 0 && sending.kind !== 'running'}
      onNo={onClose}
      onYes={publish}
    >
      <Typography gutterBottom>
        {t('reportPage.means.publish', values)}
      </Typography>
      <Typography gutterBottom>
        {correction === null
          ? t('reportPage.means.frozen')
          : t('reportPage.means.corrects', values)}
      </Typography>
      {unstored.length > 0 && (
        <Typography role="alert">
          <strong>
            {t('reportPage.means.unstored', { names: unstored.join(', ') })}
          </strong>
        </Typography>
      )}
    </QuestionDialog>
  );
}
