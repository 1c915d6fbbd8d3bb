import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type {
  Indicator,
  IngestResult,
  Measurement,
} from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../api/slaApiRef';
import { failureInWords } from '../../hooks/failureInWords';
import { useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { QuestionDialog } from '../../widgets/QuestionDialog';
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
    <QuestionDialog
      id={ID}
      title={t('measurements.withdrawTitle', { name })}
      failure={failureInWords(sending, t)}
      no={t('measurements.keep')}
      yes={t('measurements.withdraw')}
      isReady={sending.kind !== 'running'}
      onNo={onClose}
      onYes={withdraw}
    >
      <Typography>{t('measurements.withdrawText')}</Typography>
    </QuestionDialog>
  );
}
