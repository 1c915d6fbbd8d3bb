import type {
  Review,
  Visibility,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { meanwhileInWords } from '../../hooks/meanwhileInWords';
import { newUuid } from '../../hooks/newUuid';
import { useTranslate } from '../../translations/useTranslate';
import { FormDialog } from '../../widgets/FormDialog';
import { TextInput } from '../../widgets/inputs';
import { VisibilityInput } from '../../widgets/VisibilityInput';
import { contentOf } from './reviewContent';
import { useReviewForm } from './useReviewForm';

const ID = 'sla-decision';

/** Writes down what was decided. */
export function DecisionDialog(props: {
  readonly review: Review;
  readonly onStored: (review: Review) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslate();
  const { review, onStored, onClose } = props;
  const [id] = useState(newUuid);
  const form = useReviewForm(review, now => ({
    decisions: contentOf(now).decisions ?? [],
  }));
  const { draft, change, sending } = form;
  const own = draft.decisions.find(decision => decision.id === id);
  const { text = '', visibility = 'shared' } = own ?? {};
  const write = (changed: { text?: string; visibility?: Visibility }) =>
    change({
      decisions: [
        ...draft.decisions.filter(decision => decision.id !== id),
        { id, text, visibility, ...changed },
      ],
    });
  const sendIt = async () => {
    const stored = await form.send();
    if (stored !== undefined) {
      onStored(stored);
    }
  };
  return (
    <FormDialog
      id={ID}
      title={t('reviews.decisionTitle')}
      intro={t('reviews.decisionIntro')}
      failure={meanwhileInWords(form, t, (_field, now) => ({
        label: t('reviews.decisions'),
        text: now.decisions.map(decision => decision.text).join(', '),
      }))}
      store={t('reviews.store')}
      close={t('reviews.cancel')}
      isReady={text.trim() !== '' && sending.kind !== 'running'}
      onStore={sendIt}
      onClose={onClose}
    >
      <TextInput
        id={`${ID}-text`}
        field="text"
        label={t('reviews.decision')}
        value={text}
        most={2000}
        isLong
        required
        errors={{}}
        onChange={changed => write({ text: changed })}
      />
      <VisibilityInput
        id={`${ID}-visibility`}
        value={visibility}
        errors={{}}
        onChange={changed => write({ visibility: changed })}
      />
    </FormDialog>
  );
}
