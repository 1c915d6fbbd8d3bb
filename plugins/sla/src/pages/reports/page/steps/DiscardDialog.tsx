import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import { slaApiRef } from '../../../../api/slaApiRef';
import { isStaleSending, useSending } from '../../../../hooks/useSending';
import { useTranslate } from '../../../../translations/useTranslate';
import { QuestionDialog } from '../../../../widgets/QuestionDialog';
import type { ReportStepDialogProps } from './ReportStepDialog';

/** Discards a draft; what was published before it stays. */
export function DiscardDialog(
  props: ReportStepDialogProps & {
    /** Where nothing of the report is left. */
    readonly onGone: () => void;
  },
) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { view, onClose, onDone, onGone } = props;
  const { revision, revisions } = view.report;
  const { sending, send } = useSending<true>();
  const isOnly = revisions.length < 2;
  const discard = async () => {
    const done = await send(async () => {
      await api.discardReportDraft(view.report);
      return true;
    });
    if (done) {
      (isOnly ? onGone : onDone)();
    }
  };
  const failureOf = () => {
    if (sending.kind !== 'failed') {
      return undefined;
    }
    return isStaleSending(sending)
      ? t('reportPage.stale')
      : t('reports.failed', { reason: sending.reason });
  };
  return (
    <QuestionDialog
      id="sla-report-discard"
      title={t('reportPage.ask.discard', { revision })}
      failure={failureOf()}
      no={t('reports.close')}
      yes={t('reportPage.step.discard')}
      isReady={sending.kind !== 'running'}
      onNo={onClose}
      onYes={discard}
    >
      <Typography>
        {t(
          isOnly ? 'reportPage.means.discard' : 'reportPage.means.discardNext',
        )}
      </Typography>
    </QuestionDialog>
  );
}
