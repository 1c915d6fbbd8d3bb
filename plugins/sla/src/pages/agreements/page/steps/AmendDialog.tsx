import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { Agreement } from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../../../api/slaApiRef';
import { useSending } from '../../../../hooks/useSending';
import { useTranslate } from '../../../../translations/useTranslate';
import { QuestionDialog } from '../../../../widgets/QuestionDialog';
import type { StepDialogProps } from './StepDialog';

/** Asks before the draft of the next version is opened. */
export function AmendDialog({ view, onClose, onDone }: StepDialogProps) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { sending, send } = useSending<Agreement>();
  const { id, version } = view.shown;
  const amend = async () => {
    const amended = await send(() => api.amendAgreement(id, { version }));
    if (amended !== undefined) {
      onDone(amended.nextVersion?.version);
    }
  };
  return (
    <QuestionDialog
      id="sla-amend"
      title={t('agreementPage.amendTitle', { version: version + 1 })}
      failure={
        sending.kind === 'failed'
          ? t('agreementPage.refused', { reason: sending.reason })
          : undefined
      }
      no={t('agreementPage.close')}
      yes={t('agreementPage.step.amend')}
      isReady={sending.kind !== 'running'}
      onNo={onClose}
      onYes={amend}
    >
      <Typography>{t('agreementPage.amendText', { version })}</Typography>
    </QuestionDialog>
  );
}
