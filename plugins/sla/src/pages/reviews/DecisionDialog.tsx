import { useApi } from '@backstage/core-plugin-api';
import type {
  Review,
  Visibility,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { meanwhileInWords } from '../../hooks/meanwhileInWords';
import { newUuid } from '../../hooks/newUuid';
import { useChanging } from '../../hooks/useChanging';
import { useTranslate } from '../../translations/useTranslate';
import { FormDialog } from '../../widgets/FormDialog';
import { TextInput } from '../../widgets/inputs';
import { VisibilityInput } from '../../widgets/VisibilityInput';
import { contentOf } from './reviewContent';

const ID = 'sla-decision';

/** A decision as it stands in the form. */
interface Fields {
  readonly text: string;
  readonly visibility: Visibility;
}

const NOTHING_YET: Fields = { text: '', visibility: 'shared' };

/** Writes down what was decided. */
export function DecisionDialog(props: {
  readonly review: Review;
  readonly onStored: (review: Review) => void;
  readonly onClose: () => void;
}) {
  const api = useApi(slaApiRef);
  const t = useTranslate();
  const { review, onStored, onClose } = props;
  const [id] = useState(newUuid);
  const form = useChanging<Review, Fields>({
    stored: review,
    draftOf: () => NOTHING_YET,
    read: async stored => await api.getReview(stored.id),
    // It is added to what is decided now: others may have written meanwhile.
    store: async (decision, base = review) => {
      const content = contentOf(base);
      const decisions = [...(content.decisions ?? []), { id, ...decision }];
      return await api.changeReview(base, base.etag, { ...content, decisions });
    },
  });
  const { draft, change, sending } = form;
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
        text: now.decisions.map(({ text }) => text).join(', '),
      }))}
      store={t('reviews.store')}
      close={t('reviews.cancel')}
      isReady={draft.text.trim() !== '' && sending.kind !== 'running'}
      onStore={sendIt}
      onClose={onClose}
    >
      <TextInput
        id={`${ID}-text`}
        field="text"
        label={t('reviews.decision')}
        value={draft.text}
        most={2000}
        isLong
        required
        errors={{}}
        onChange={text => change({ text })}
      />
      <VisibilityInput
        id={`${ID}-visibility`}
        value={draft.visibility}
        errors={{}}
        onChange={visibility => change({ visibility })}
      />
    </FormDialog>
  );
}
