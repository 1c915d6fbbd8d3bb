import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type {
  Agreement,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../../../api/slaApiRef';
import { refusedFields, useSending } from '../../../../hooks/useSending';
import { useTranslate } from '../../../../translations/useTranslate';
import { TextInput } from '../../../../widgets/inputs';
import { QuestionDialog } from '../../../../widgets/QuestionDialog';
import type { StepDialogProps } from './StepDialog';

/** A step that takes a few words. */
export type WordStep =
  | 'approve'
  | 'refuse'
  | 'askApproval'
  | 'counter'
  | 'decline'
  | 'withdraw'
  | 'revoke';

/** What was filled in. */
export interface SaidWords {
  readonly words: string;
  readonly evidence: string | undefined;
}

/** Asks for a reason or a note, and for evidence where one speaks for another, before a step is taken. */
export function WordsDialog(
  props: StepDialogProps & {
    readonly step: WordStep;
    readonly field: 'reason' | 'note';
    readonly needsEvidence?: boolean;
    readonly send: (api: SlaApi, said: SaidWords) => Promise<Agreement>;
  },
) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { view, step, field, needsEvidence = false, onClose, onDone } = props;
  const [words, setWords] = useState('');
  const [evidence, setEvidence] = useState('');
  const { sending, send } = useSending<Agreement>();
  const { version } = view.shown;
  const isMissing =
    (field === 'reason' && words.trim() === '') ||
    (needsEvidence && evidence.trim() === '');
  const take = async () => {
    const done = await send(() =>
      props.send(api, {
        words: words.trim(),
        evidence: needsEvidence ? evidence.trim() : undefined,
      }),
    );
    if (done !== undefined) {
      onDone(version);
    }
  };
  const errors = refusedFields(sending);
  return (
    <QuestionDialog
      id="sla-step"
      title={t(`agreementPage.ask.${step}`, { version })}
      failure={
        sending.kind === 'failed'
          ? t('agreementPage.refused', { reason: sending.reason })
          : undefined
      }
      no={t('agreementPage.close')}
      yes={t(`agreementPage.step.${step}`)}
      isReady={!isMissing && sending.kind !== 'running'}
      onNo={onClose}
      onYes={take}
    >
      <Typography gutterBottom>{t(`agreementPage.what.${step}`)}</Typography>
      <TextInput
        id="sla-step-words"
        field={field}
        label={t(`agreementPage.${field}`)}
        value={words}
        most={2000}
        isLong
        required={field === 'reason'}
        errors={errors}
        onChange={setWords}
      />
      {needsEvidence && (
        <TextInput
          id="sla-step-evidence"
          field="evidence"
          label={t('agreementPage.evidenceOfWord')}
          help={t('agreementPage.evidenceOfWordHelp')}
          value={evidence}
          most={2000}
          isLong
          required
          errors={errors}
          onChange={setEvidence}
        />
      )}
    </QuestionDialog>
  );
}
