import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import type {
  Exclusion,
  ExclusionWordInput,
} from '@service-levels/backstage-plugin-sla-common';
import { useState, type FormEvent } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
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
  const say = async (event: FormEvent) => {
    event.preventDefault();
    const said = await send(
      async () =>
        await api.sayOfExclusion(exclusion, inputOf(word, reason, evidence)),
    );
    if (said !== undefined) {
      onSaid();
    }
  };
  return (
    <Dialog open fullWidth onClose={onClose} aria-labelledby="sla-say">
      <form onSubmit={say}>
        <DialogTitle id="sla-say">
          {t(`exclusions.sayTitle.${word}`)}
        </DialogTitle>
        <DialogContent>
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
          {sending.kind === 'failed' && (
            <Typography role="alert" color="error">
              {t('exclusions.failed', { reason: sending.reason })}
            </Typography>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('exclusions.close')}</Button>
          <Button
            type="submit"
            color="primary"
            variant="contained"
            disabled={!isReady || sending.kind === 'running'}
          >
            {t(`exclusions.${word}`)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
