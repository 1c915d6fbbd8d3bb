import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type {
  Exclusion,
  ExclusionWordInput,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { QuestionDialog } from '../../widgets/QuestionDialog';
import { TextField } from '../../widgets/TextField';
import type { Word } from './nextWords';

function inputOf(
  word: Word,
  reason: string,
  evidence: string,
): ExclusionWordInput {
  const proof = evidence.trim() === '' ? {} : { evidence };
  return word === 'object' || word === 'revoke'
    ? { word, reason, ...proof }
    : { word, ...proof };
}

/** Asks for the reason and the evidence of a word on an exclusion. */
export function SayDialog(props: {
  readonly exclusion: Exclusion;
  readonly word: Word;
  /** What it is about, in words. */
  readonly about: string;
  readonly onClose: () => void;
  readonly onSaid: () => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { exclusion, word, about, onClose, onSaid } = props;
  const [reason, setReason] = useState('');
  const [evidence, setEvidence] = useState('');
  const { sending, send } = useSending<Exclusion>();
  const needsReason = word === 'object' || word === 'revoke';
  const isReady = !needsReason || reason.trim() !== '';
  const say = async () => {
    const said = await send(
      async () =>
        await api.sayOfExclusion(exclusion, inputOf(word, reason, evidence)),
    );
    if (said !== undefined) {
      onSaid();
    }
  };
  return (
    <QuestionDialog
      id="sla-say"
      title={t(`exclusions.sayTitle.${word}`)}
      failure={
        sending.kind === 'failed'
          ? t('exclusions.failed', { reason: sending.reason })
          : undefined
      }
      no={t('exclusions.close')}
      yes={t(`exclusions.${word}`)}
      isReady={isReady && sending.kind !== 'running'}
      onNo={onClose}
      onYes={say}
    >
      <Typography gutterBottom>{about}</Typography>
      {needsReason && (
        <TextField
          id="sla-say-reason"
          required
          fullWidth
          multiline
          margin="normal"
          inputProps={{ maxLength: 2000 }}
          label={t('exclusions.fieldReason')}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      )}
      {word !== 'revoke' && word !== 'approve' && (
        <TextField
          id="sla-say-evidence"
          fullWidth
          margin="normal"
          inputProps={{ maxLength: 2000 }}
          label={t('exclusions.fieldEvidence')}
          helperText={t('exclusions.evidenceHelp')}
          value={evidence}
          onChange={({ target }) => setEvidence(target.value)}
        />
      )}
    </QuestionDialog>
  );
}
