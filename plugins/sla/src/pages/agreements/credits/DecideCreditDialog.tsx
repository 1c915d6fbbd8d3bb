import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type {
  Credit,
  CreditDecision,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../../api/slaApiRef';
import {
  isStaleSending,
  refusedFields,
  useSending,
} from '../../../hooks/useSending';
import { useTranslate } from '../../../translations/useTranslate';
import { TextInput } from '../../../widgets/inputs';
import { QuestionDialog } from '../../../widgets/QuestionDialog';

function decisionOf(
  word: CreditDecision['word'],
  text: string,
): CreditDecision {
  switch (word) {
    case 'confirm':
      return { word, reason: text === '' ? null : text };
    case 'waive':
      return { word, reason: text };
    case 'settle':
      return { word, reference: text };
    default:
      return word satisfies never;
  }
}

/** Asks for the reason of a decision, or where a credit is booked. */
export function DecideCreditDialog(props: {
  readonly credit: Credit;
  readonly word: CreditDecision['word'];
  /** What it is about, in words. */
  readonly about: string;
  readonly onClose: () => void;
  readonly onDecided: (credit: Credit) => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { credit, word, about, onClose, onDecided } = props;
  const [text, setText] = useState('');
  const { sending, send, reset } = useSending<Credit>();
  const field = word === 'settle' ? 'reference' : 'reason';
  const isRequired = word !== 'confirm';
  const decide = async () => {
    const decided = await send(
      async () => await api.decideCredit(credit, decisionOf(word, text.trim())),
    );
    if (decided !== undefined) {
      onDecided(decided);
    }
  };
  const failureOf = () => {
    if (sending.kind !== 'failed') {
      return undefined;
    }
    return isStaleSending(sending)
      ? t('credits.stale')
      : t('credits.failed', { reason: sending.reason });
  };
  return (
    <QuestionDialog
      id="sla-decide-credit"
      title={t(`credits.titles.${word}`)}
      failure={failureOf()}
      no={t('credits.cancel')}
      yes={t(`credits.words.${word}`)}
      isReady={
        (!isRequired || text.trim() !== '') && sending.kind !== 'running'
      }
      onNo={onClose}
      onYes={decide}
    >
      <Typography gutterBottom>{about}</Typography>
      <Typography gutterBottom>{t(`credits.means.${word}`)}</Typography>
      <TextInput
        id="sla-decide-credit-text"
        field={field}
        label={t(`credits.fields.${word}`)}
        value={text}
        most={field === 'reference' ? 200 : 2000}
        isLong={field === 'reason'}
        required={isRequired}
        errors={refusedFields(sending)}
        onChange={value => {
          setText(value);
          reset();
        }}
      />
    </QuestionDialog>
  );
}
