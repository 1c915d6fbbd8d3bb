import { useApi } from '@backstage/core-plugin-api';
import type { Report } from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../../../api/slaApiRef';
import { useSending } from '../../../../hooks/useSending';
import { useTranslate } from '../../../../translations/useTranslate';
import { ReasonDialog } from '../../../../widgets/ReasonDialog';
import type { ReportStepDialogProps } from './ReportStepDialog';

/** Opens the draft of a corrected report, with the reason that will stand in it. */
export function CorrectDialog(props: ReportStepDialogProps) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { view, onClose, onDone } = props;
  const { id, revision } = view.report;
  const { sending, send } = useSending<Report>();
  const correct = async (reason: string) => {
    const opened = await send(() =>
      api.correctReport(id, { revision, reason: reason.trim() }),
    );
    if (opened !== undefined) {
      onDone(opened.draftRevision ?? opened.revision);
    }
  };
  return (
    <ReasonDialog
      id="sla-report-correct"
      title={t('reportPage.ask.correct')}
      what={t('reportPage.means.correct', { revision })}
      label={t('reportPage.correctReason')}
      failure={
        sending.kind === 'failed'
          ? t('reports.failed', { reason: sending.reason })
          : undefined
      }
      no={t('reports.close')}
      yes={t('reportPage.step.correct')}
      isRunning={sending.kind === 'running'}
      onNo={onClose}
      onYes={correct}
    />
  );
}
