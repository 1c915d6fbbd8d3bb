import { useApi } from '@backstage/core-plugin-api';
import type {
  Indicator,
  IngestResult,
  Measurement,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { clockZone, inputOfInstant } from '../../format/localInput';
import { failureInWords } from '../../hooks/failureInWords';
import { useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { QuestionDialog } from '../../widgets/QuestionDialog';
import { TimeInput } from '../../widgets/inputs';
import { batchOf, beginOf, endedAt } from './drafts/batches';
import { DraftReader } from './drafts/DraftReader';
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
  const end = async () => {
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
    <QuestionDialog
      id={ID}
      title={t('measurements.endTitle', { name })}
      failure={failureInWords(sending, t)}
      no={t('measurements.close')}
      yes={t('measurements.save')}
      isReady={sending.kind !== 'running'}
      onNo={onClose}
      onYes={end}
    >
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
    </QuestionDialog>
  );
}
