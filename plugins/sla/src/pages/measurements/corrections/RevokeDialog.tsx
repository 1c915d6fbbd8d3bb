import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { Correction } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../../api/slaApiRef';
import { useSending } from '../../../hooks/useSending';
import { useTranslate } from '../../../translations/useTranslate';
import { QuestionDialog } from '../../../widgets/QuestionDialog';
import { TextInput } from '../../../widgets/inputs';

const ID = 'sla-revoke';

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
  const [reason, setReason] = useState('');
  const { sending, send } = useSending<Correction>();
  const revoke = async () => {
    const revoked = await send(
      async () => await api.revokeCorrection(correction.id, { reason }),
    );
    if (revoked !== undefined) {
      onRevoked();
    }
  };
  return (
    <QuestionDialog
      id={ID}
      title={t('corrections.revokeTitle')}
      failure={
        sending.kind === 'failed'
          ? t('measurements.failed', { reason: sending.reason })
          : undefined
      }
      no={t('measurements.close')}
      yes={t('corrections.revoke')}
      isReady={reason.trim() !== '' && sending.kind !== 'running'}
      onNo={onClose}
      onYes={revoke}
    >
      <Typography gutterBottom>{what}</Typography>
      <TextInput
        id={`${ID}-reason`}
        field="reason"
        label={t('corrections.reason')}
        value={reason}
        most={2000}
        isLong
        required
        errors={{}}
        onChange={setReason}
      />
    </QuestionDialog>
  );
}
