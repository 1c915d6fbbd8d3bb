import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type { AskedForm } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { refusedFields, useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { EntityInput } from '../../widgets/EntityInput';
import { FieldGrid } from '../../widgets/FieldGrid';
import { DateInput, TextInput } from '../../widgets/inputs';
import { useFirstError } from '../../widgets/useFirstError';
import { WideField } from '../../widgets/WideField';

const ID = 'sla-answer';
const LONGEST = 5_000;
const CAUSING_KINDS: readonly string[] = [
  'component',
  'resource',
  'system',
  'api',
];

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

/** Cause, measure, by when and what was at fault; nothing to fill in once the report is published. */
export function AnswerForm(props: {
  readonly asked: AskedForm;
  readonly onAnswered: (asked: AskedForm) => void;
}) {
  const api = useApi(slaApiRef);
  const t = useTranslate();
  const { asked, onAnswered } = props;
  const { answer, isClosed } = asked;
  const [cause, setCause] = useState(answer?.cause ?? '');
  const [measure, setMeasure] = useState(answer?.measure ?? '');
  const [measureDue, setMeasureDue] = useState(answer?.measureDue ?? '');
  const [causing, setCausing] = useState(answer?.causingEntity ?? '');
  const { sending, send } = useSending<AskedForm>();
  const errors = refusedFields(sending);
  useFirstError(ID, errors);
  const sendIt = async () => {
    const answered = await send(
      async () =>
        await api.answerAsked(asked.id, {
          cause,
          measure,
          measureDue: orNull(measureDue),
          causingEntity: orNull(causing),
        }),
    );
    if (answered !== undefined) {
      onAnswered(answered);
    }
  };
  const isComplete = cause.trim() !== '' && measure.trim() !== '';
  return (
    <FieldGrid
      label={t('asked.form')}
      onSubmit={sendIt}
      buttons={
        !isClosed && (
          <>
            <Button
              type="submit"
              variant="contained"
              color="primary"
              disabled={!isComplete || sending.kind === 'running'}
            >
              {t(answer === null ? 'asked.send' : 'asked.sendAgain')}
            </Button>
            {sending.kind === 'failed' && (
              <Typography role="alert" color="error">
                {t('asked.failed', { reason: sending.reason })}
              </Typography>
            )}
          </>
        )
      }
    >
      <WideField>
        <TextInput
          id={`${ID}-cause`}
          field="cause"
          label={t('asked.cause')}
          value={cause}
          most={LONGEST}
          isLong
          required
          disabled={isClosed}
          errors={errors}
          onChange={setCause}
        />
      </WideField>
      <WideField>
        <TextInput
          id={`${ID}-measure`}
          field="measure"
          label={t('asked.measure')}
          value={measure}
          most={LONGEST}
          isLong
          required
          disabled={isClosed}
          errors={errors}
          onChange={setMeasure}
        />
      </WideField>
      <DateInput
        id={`${ID}-due`}
        field="measureDue"
        label={t('asked.measureDue')}
        value={measureDue}
        disabled={isClosed}
        errors={errors}
        onChange={setMeasureDue}
      />
      {!isClosed && (
        <EntityInput
          id={`${ID}-causing`}
          label={t('asked.causingEntity')}
          help={t('asked.causingEntityHelp')}
          kinds={CAUSING_KINDS}
          value={causing}
          error={errors.causingEntity}
          onChange={setCausing}
        />
      )}
    </FieldGrid>
  );
}
