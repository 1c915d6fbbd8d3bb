import { useApi } from '@backstage/core-plugin-api';
import type { Interaction } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../../api/slaApiRef';
import { failureInWords } from '../../../hooks/failureInWords';
import { refusedFields, useSending } from '../../../hooks/useSending';
import { useTranslate } from '../../../translations/useTranslate';
import { FormDialog } from '../../../widgets/FormDialog';
import { MarkdownInput } from '../../../widgets/MarkdownInput';

const ID = 'sla-answer-complaint';

/** Answers a complaint. */
export function AnswerDialog(props: {
  readonly complaint: Interaction;
  readonly onClose: () => void;
  readonly onAnswered: () => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { complaint, onClose, onAnswered } = props;
  const [text, setText] = useState('');
  const { sending, send, reset } = useSending<Interaction>();
  const answer = async () => {
    const answered = await send(
      async () => await api.answerComplaint(complaint, { text }),
    );
    if (answered !== undefined) {
      onAnswered();
    }
  };
  return (
    <FormDialog
      id={ID}
      title={t('dialogue.answerTitle')}
      intro={complaint.title}
      failure={failureInWords(sending, t)}
      store={t('dialogue.answerIt')}
      close={t('dialogue.cancel')}
      isReady={text.trim() !== '' && sending.kind !== 'running'}
      onStore={answer}
      onClose={onClose}
    >
      <MarkdownInput
        id={`${ID}-text`}
        field="text"
        label={t('dialogue.fieldText')}
        value={text}
        errors={refusedFields(sending)}
        required
        onChange={changed => {
          setText(changed);
          reset();
        }}
      />
    </FormDialog>
  );
}
