import { useApi } from '@backstage/core-plugin-api';
import type { Interaction } from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../../api/slaApiRef';
import { useReason } from '../../../hooks/useReason';
import { useTranslate } from '../../../translations/useTranslate';
import { ReasonDialog } from '../../../widgets/ReasonDialog';

/** Opens a complaint again, with a reason. */
export function ReopenDialog(props: {
  readonly complaint: Interaction;
  readonly onClose: () => void;
  readonly onReopened: () => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { complaint, onClose, onReopened } = props;
  const asking = useReason(
    async reason => await api.reopenComplaint(complaint, { reason }),
    onReopened,
  );
  return (
    <ReasonDialog
      id="sla-reopen-complaint"
      title={t('dialogue.reopenTitle')}
      what={complaint.title}
      label={t('dialogue.reopenReason')}
      no={t('dialogue.cancel')}
      yes={t('dialogue.reopenIt')}
      onNo={onClose}
      {...asking}
    />
  );
}
