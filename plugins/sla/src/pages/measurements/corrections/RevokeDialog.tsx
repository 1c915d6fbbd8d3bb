import { useApi } from '@backstage/core-plugin-api';
import type { Correction } from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../../api/slaApiRef';
import { failureInWords } from '../../../hooks/failureInWords';
import { useSending } from '../../../hooks/useSending';
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
  const { sending, send } = useSending<Correction>();
  const revoke = async (reason: string) => {
    const revoked = await send(
      async () => await api.revokeCorrection(correction.id, { reason }),
    );
    if (revoked !== undefined) {
      onRevoked();
    }
  };
  return (
    <ReasonDialog
      id="sla-revoke"
      title={t('corrections.revokeTitle')}
      what={what}
      label={t('corrections.reason')}
      failure={failureInWords(sending, t)}
      no={t('measurements.close')}
      yes={t('corrections.revoke')}
      isRunning={sending.kind === 'running'}
      onNo={onClose}
      onYes={revoke}
    />
  );
}
