import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import type {
  Indicator,
  IngestResult,
  Measurement,
} from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../api/slaApiRef';
import { useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { withdrawalOf } from './drafts/batches';

const ID = 'sla-withdraw';

/** Asks before a fact is taken back. */
export function WithdrawDialog(props: {
  readonly indicator: Pick<Indicator, 'ref'>;
  readonly measurement: Measurement;
  /** What it is called. */
  readonly name: string;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { indicator, measurement, name, onClose, onChanged } = props;
  const { sending, send } = useSending<IngestResult>();
  const withdraw = async () => {
    const withdrawn = await send(
      async () =>
        await api.sendMeasurements(withdrawalOf(indicator.ref, measurement)),
    );
    if (withdrawn !== undefined) {
      onChanged();
    }
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={ID}>
      <DialogTitle id={ID}>
        {t('measurements.withdrawTitle', { name })}
      </DialogTitle>
      <DialogContent>
        <Typography>{t('measurements.withdrawText')}</Typography>
        {sending.kind === 'failed' && (
          <Typography role="alert" color="error">
            {t('measurements.failed', { reason: sending.reason })}
          </Typography>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('measurements.keep')}</Button>
        <Button
          color="primary"
          variant="contained"
          disabled={sending.kind === 'running'}
          onClick={withdraw}
        >
          {t('measurements.withdraw')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
