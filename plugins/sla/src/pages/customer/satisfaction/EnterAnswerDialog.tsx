import { useApi } from '@backstage/core-plugin-api';
import {
  SCORES,
  type SatisfactionAnswer,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../../api/slaApiRef';
import { today } from '../../../format/today';
import { failureInWords } from '../../../hooks/failureInWords';
import { refusedFields, useSending } from '../../../hooks/useSending';
import { useTranslate } from '../../../translations/useTranslate';
import { FormDialog } from '../../../widgets/FormDialog';
import { ChoiceInput, DateInput, TextInput } from '../../../widgets/inputs';
import { useFirstError } from '../../../widgets/useFirstError';
import type { NamedService } from '../useCustomerServices';
import { SCORE_CHOICES } from './scoreChoices';

const ID = 'sla-enter-satisfaction';

/** Enters how satisfied somebody says they are with a service, or puts right what was entered. */
export function EnterAnswerDialog(props: {
  readonly customerRef: string;
  /** At least one. */
  readonly services: readonly NamedService[];
  /** Who is on the customer's side answers for themselves. */
  readonly isProvider: boolean;
  /** What is put right; undefined for a new answer. */
  readonly corrected?: SatisfactionAnswer;
  readonly onClose: () => void;
  readonly onEntered: () => void;
}) {
  const api = useApi(slaApiRef);
  const t = useTranslate();
  const { customerRef, services, isProvider, corrected, onClose, onEntered } =
    props;
  const [draft, setDraft] = useState({
    service: corrected?.service ?? services[0].ref,
    score: String(corrected?.score ?? SCORES.best),
    date: corrected?.date ?? today(),
    by: corrected?.by ?? '',
    comment: corrected?.comment ?? '',
  });
  const { sending, send, reset } = useSending<SatisfactionAnswer>();
  const errors = refusedFields(sending);
  useFirstError(ID, errors);
  const change = (changed: Partial<typeof draft>) => {
    setDraft({ ...draft, ...changed });
    reset();
  };
  const enter = async () => {
    const answer = {
      ...draft,
      score: Number(draft.score),
      by: draft.by.trim() === '' ? null : draft.by,
    };
    const entered = await send(
      async () =>
        await (corrected === undefined
          ? api.enterSatisfaction(customerRef, answer)
          : api.correctSatisfaction(customerRef, {
              id: corrected.id,
              etag: corrected.etag,
              answer,
            })),
    );
    if (entered !== undefined) {
      onEntered();
    }
  };
  return (
    <FormDialog
      id={ID}
      title={t(
        corrected === undefined
          ? 'satisfaction.enter'
          : 'satisfaction.correctTitle',
      )}
      intro={t(
        corrected === undefined
          ? 'satisfaction.enterIntro'
          : 'satisfaction.correctIntro',
      )}
      failure={failureInWords(sending, t)}
      store={t(
        corrected === undefined
          ? 'satisfaction.store'
          : 'satisfaction.correctStore',
      )}
      close={t('measurements.close')}
      isReady={draft.date !== '' && sending.kind !== 'running'}
      onStore={enter}
      onClose={onClose}
    >
      <ChoiceInput
        id={`${ID}-service`}
        field="service"
        label={t('satisfaction.service')}
        value={draft.service}
        errors={errors}
        onChange={service => change({ service })}
        choices={services.map(({ ref, title }) => ({
          value: ref,
          text: title,
        }))}
      />
      <ChoiceInput
        id={`${ID}-score`}
        field="score"
        label={t('satisfaction.score')}
        value={draft.score}
        errors={errors}
        onChange={score => change({ score })}
        choices={SCORE_CHOICES.map(({ score, words }) => ({
          value: String(score),
          text: t(`satisfaction.scores.${words}`),
        }))}
      />
      <DateInput
        id={`${ID}-date`}
        field="date"
        label={t('satisfaction.date')}
        value={draft.date}
        required
        errors={errors}
        onChange={date => change({ date })}
      />
      {isProvider && (
        <TextInput
          id={`${ID}-by`}
          field="by"
          label={t('satisfaction.by')}
          help={t('satisfaction.byHelp')}
          value={draft.by}
          most={200}
          errors={errors}
          onChange={by => change({ by })}
        />
      )}
      <TextInput
        id={`${ID}-comment`}
        field="comment"
        label={t('satisfaction.comment')}
        value={draft.comment}
        most={10_000}
        isLong
        errors={errors}
        onChange={comment => change({ comment })}
      />
    </FormDialog>
  );
}
