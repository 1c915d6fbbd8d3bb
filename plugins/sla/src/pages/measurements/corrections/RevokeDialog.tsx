import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import type { Correction } from '@service-levels/backstage-plugin-sla-common';
import { useState, type FormEvent } from 'react';
import { slaApiRef } from '../../../api/slaApiRef';
import { useSending } from '../../../hooks/useSending';
import { useTranslate } from '../../../translations/useTranslate';
import { TextInput } from '../inputs';

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
  const revoke = async (event: FormEvent) => {
    event.preventDefault();
    const revoked = await send(
      async () => await api.revokeCorrection(correction.id, { reason }),
    );
    if (revoked !== undefined) {
      onRevoked();
    }
  };
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={onClose} aria-labelledby={ID}>
      <form onSubmit={revoke}>
        <DialogTitle id={ID}>{t('corrections.revokeTitle')}</DialogTitle>
        <DialogContent>
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
          {sending.kind === 'failed' && (
            <Typography role="alert" color="error">
              {t('measurements.failed', { reason: sending.reason })}
            </Typography>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('measurements.close')}</Button>
          <Button
            type="submit"
            color="primary"
            variant="contained"
            disabled={reason.trim() === '' || sending.kind === 'running'}
          >
            {t('corrections.revoke')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
