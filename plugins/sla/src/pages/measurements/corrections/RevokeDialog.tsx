import { useApi } from '@backstage/core-plugin-api';
import type { Correction } from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../../api/slaApiRef';
import { useReason } from '../../../hooks/useReason';
import { useTranslate } from '../../../translations/useTranslate';
import { ReasonDialog } from '../../../widgets/ReasonDialog';

/** Takes a correction back, with a reason; it stays to be seen. */
export function RevokeDialog(props: {
  readonly correction: Correction;
  /** What it changes, in words. */
  readonly what: string;
  readonly onClose: () => void;
  readonly onRevoked: () => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { correction, what, onClose, onRevoked } = props;
  const asking = useReason(
    async reason => await api.revokeCorrection(correction.id, { reason }),
    onRevoked,
  );
  return (
    <ReasonDialog
      id="sla-revoke"
      title={t('corrections.revokeTitle')}
      what={what}
      label={t('corrections.reason')}
      no={t('measurements.close')}
      yes={t('corrections.revoke')}
      onNo={onClose}
      {...asking}
    />
  );
}
