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
import { useState, type FormEvent } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { clockZone, inputOfInstant } from '../../format/localInput';
import { useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { batchOf, beginOf, endedAt } from './drafts/batches';
import { DraftReader } from './drafts/DraftReader';
import { TimeInput } from './inputs';
import { useMistakeWords } from './useMistakeWords';

const ID = 'sla-end';
/** A time to the minute is what people know. */
const MINUTE = 60_000;

/** Says since when an outage is over or a case is resolved. */
export function EndDialog(props: {
  readonly indicator: Pick<Indicator, 'ref'>;
  readonly measurement: Measurement;
  /** What it is called. */
  readonly name: string;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const words = useMistakeWords();
  const { indicator, measurement, name, onClose, onChanged } = props;
  const [at, setAt] = useState(() =>
    inputOfInstant(
      new Date(Math.floor(Date.now() / MINUTE) * MINUTE).toISOString(),
    ),
  );
  const [error, setError] = useState<string>();
  const { sending, send, reset } = useSending<IngestResult>();
  const end = async (event: FormEvent) => {
    event.preventDefault();
    const reader = new DraftReader();
    const instant = reader.time('at', at);
    reader.order('at', beginOf(measurement), instant);
    const mistake = reader.mistakes.get('at');
    setError(mistake && words[mistake]);
    const ended =
      mistake === undefined &&
      (await send(
        async () =>
          await api.sendMeasurements(
            batchOf(indicator.ref, endedAt(measurement, instant), measurement),
          ),
      ));
    if (ended) {
      onChanged();
    }
  };
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={onClose} aria-labelledby={ID}>
      <form onSubmit={end} noValidate>
        <DialogTitle id={ID}>
          {t('measurements.endTitle', { name })}
        </DialogTitle>
        <DialogContent>
          <TimeInput
            id="sla-end-at"
            field="at"
            label={t('measurements.endedAt', { zone: clockZone() })}
            value={at}
            required
            errors={error === undefined ? {} : { at: error }}
            onChange={value => {
              setAt(value);
              setError(undefined);
              reset();
            }}
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
            disabled={sending.kind === 'running'}
          >
            {t('measurements.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
