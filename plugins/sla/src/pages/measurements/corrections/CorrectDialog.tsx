import { useApi } from '@backstage/core-plugin-api';
import type {
  Correction,
  Customer,
  Indicator,
  Measurement,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../../api/slaApiRef';
import { failureInWords } from '../../../hooks/failureInWords';
import { useSending } from '../../../hooks/useSending';
import { useTranslate } from '../../../translations/useTranslate';
import { FormDialog } from '../../../widgets/FormDialog';
import { draftOf } from '../drafts/Draft';
import type { Mistake } from '../drafts/DraftReader';
import { FactFields } from '../FactFields';
import { fieldErrorsOf } from '../fieldErrors';
import { ChoiceInput, TextInput } from '../../../widgets/inputs';
import { useFirstError } from '../../../widgets/useFirstError';
import { SpanInputs } from '../SpanInputs';
import { StateInput } from '../StateInput';
import { useMistakeWords } from '../useMistakeWords';
import {
  checkCorrection,
  wrongsOf,
  type CorrectionDraft,
} from './correctionOf';

const ID = 'sla-correct';

function begin(measurement: Measurement): CorrectionDraft {
  const fact = draftOf(measurement);
  const [wrong] = wrongsOf(measurement.stream);
  return {
    wrong,
    from: fact.stream === 'states' ? fact.from : '',
    to: fact.stream === 'states' ? fact.to : '',
    state: 'up',
    fact,
    reason: '',
    evidence: '',
    approvedBy: '',
  };
}

/** Puts a fact right, whatever sources say: that it was none, another one, or a state another for a time. */
export function CorrectDialog(props: {
  readonly indicator: Indicator;
  readonly customers: readonly Customer[];
  readonly measurement: Measurement;
  /** What it is called. */
  readonly name: string;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const words = useMistakeWords();
  const { indicator, customers, measurement, name, onClose, onChanged } = props;
  const [draft, setDraft] = useState(() => begin(measurement));
  const [mistakes, setMistakes] = useState<ReadonlyMap<string, Mistake>>();
  const { sending, send, reset } = useSending<Correction>();
  const errors = fieldErrorsOf({ sending, mistakes, words });
  useFirstError(ID, errors);
  const change = (changed: Partial<CorrectionDraft>) => {
    setDraft({ ...draft, ...changed });
    setMistakes(undefined);
    reset();
  };
  const correct = async () => {
    const checked = checkCorrection(indicator.ref, draft, measurement);
    if ('mistakes' in checked) {
      reset();
      setMistakes(checked.mistakes);
      return;
    }
    const corrected = await send(
      async () => await api.createCorrection(checked.correction),
    );
    if (corrected !== undefined) {
      onChanged();
    }
  };
  const wrongs = wrongsOf(measurement.stream);
  return (
    <FormDialog
      id={ID}
      title={t('corrections.correctTitle', { name })}
      intro={t('corrections.intro')}
      failure={failureInWords(sending, t)}
      store={t('corrections.correct')}
      close={t('measurements.close')}
      isReady={sending.kind !== 'running'}
      onStore={correct}
      onClose={onClose}
    >
      <ChoiceInput
        id={`${ID}-wrong`}
        field="kind"
        label={t('corrections.whatIsWrong')}
        value={draft.wrong}
        errors={errors}
        onChange={value =>
          change({
            wrong: wrongs.find(known => known === value) ?? draft.wrong,
          })
        }
        choices={wrongs.map(wrong => ({
          value: wrong,
          text: t(`corrections.wrongs.${wrong}`),
        }))}
      />
      {draft.wrong === 'override' && (
        <>
          <SpanInputs
            idPrefix={ID}
            span={draft}
            errors={errors}
            onChange={change}
          />
          <StateInput
            idPrefix={ID}
            label={t('corrections.stateThen')}
            value={draft.state}
            errors={errors}
            onChange={state => change({ state })}
          />
        </>
      )}
      {draft.wrong === 'replace' && (
        <FactFields
          draft={draft.fact}
          errors={errors}
          onChange={fact => change({ fact })}
          idPrefix={ID}
          indicator={indicator}
          customers={customers}
          isStored
          keepsKey
        />
      )}
      <TextInput
        id={`${ID}-reason`}
        field="reason"
        label={t('corrections.reason')}
        value={draft.reason}
        most={2000}
        isLong
        required
        errors={errors}
        onChange={reason => change({ reason })}
      />
      <TextInput
        id={`${ID}-evidence`}
        field="evidence"
        label={t('corrections.evidence')}
        value={draft.evidence}
        most={2000}
        isLong
        errors={errors}
        onChange={evidence => change({ evidence })}
      />
      <TextInput
        id={`${ID}-approved`}
        field="approvedBy"
        label={t('corrections.approvedBy')}
        help={t('corrections.approvedByHelp')}
        value={draft.approvedBy}
        most={255}
        errors={errors}
        onChange={approvedBy => change({ approvedBy })}
      />
    </FormDialog>
  );
}
