import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { Agreement } from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../../../api/slaApiRef';
import { titleIn } from '../../../../hooks/loadTitles';
import { useSending } from '../../../../hooks/useSending';
import { useTranslate } from '../../../../translations/useTranslate';
import { QuestionDialog } from '../../../../widgets/QuestionDialog';
import type { StepDialogProps } from './StepDialog';

/** Asks before a draft is shown to the other side and can no longer be changed. */
export function OfferDialog({ view, onClose, onDone }: StepDialogProps) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { sending, send } = useSending<Agreement>();
  const { id, version, customer } = view.shown;
  const offer = async () => {
    const offered = await send(() => api.offerAgreement(id, { version }));
    if (offered !== undefined) {
      onDone(version);
    }
  };
  return (
    <QuestionDialog
      id="sla-offer"
      title={t('agreementPage.offerTitle', { version })}
      failure={
        sending.kind === 'failed'
          ? t('agreementPage.refused', { reason: sending.reason })
          : undefined
      }
      no={t('agreementPage.close')}
      yes={t('agreementPage.step.offer')}
      isReady={sending.kind !== 'running'}
      onNo={onClose}
      onYes={offer}
    >
      <Typography>
        {t('agreementPage.offerText', {
          customer: titleIn(view.titles, customer),
        })}
      </Typography>
    </QuestionDialog>
  );
}
