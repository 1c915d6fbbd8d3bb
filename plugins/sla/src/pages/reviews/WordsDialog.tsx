import type { Review } from '@service-levels/backstage-plugin-sla-common';
import { meanwhileInWords } from '../../hooks/meanwhileInWords';
import { useTranslate } from '../../translations/useTranslate';
import { FormDialog } from '../../widgets/FormDialog';
import { MarkdownInput } from '../../widgets/MarkdownInput';
import { useFirstError } from '../../widgets/useFirstError';
import { VisibilityInput } from '../../widgets/VisibilityInput';
import { useReviewForm } from './useReviewForm';

interface Props {
  readonly review: Review;
  readonly onStored: (review: Review) => void;
  readonly onClose: () => void;
}

const MINUTES = 'sla-minutes';
const NOTES = 'sla-review-notes';

/** Writes the minutes, and who sees them. */
export function MinutesDialog({ review, onStored, onClose }: Props) {
  const t = useTranslate();
  const form = useReviewForm(review, ({ minutes, minutesVisibility }) => ({
    minutes,
    minutesVisibility,
  }));
  const { draft, change, errors, sending } = form;
  useFirstError(MINUTES, errors);
  const sendIt = async () => {
    const stored = await form.send();
    if (stored !== undefined) {
      onStored(stored);
    }
  };
  return (
    <FormDialog
      id={MINUTES}
      title={t('reviews.minutesTitle')}
      intro={t('reviews.minutesIntro')}
      failure={meanwhileInWords(form, t, (field, now) =>
        field === 'minutes'
          ? { label: t('reviews.minutes'), text: now.minutes }
          : {
              label: t('dialogue.fieldVisibility'),
              text: t(`dialogue.visibilities.${now.minutesVisibility}`),
            },
      )}
      store={t('reviews.store')}
      close={t('reviews.cancel')}
      isReady={sending.kind !== 'running'}
      onStore={sendIt}
      onClose={onClose}
    >
      <MarkdownInput
        id={`${MINUTES}-minutes`}
        field="minutes"
        label={t('reviews.minutes')}
        value={draft.minutes}
        errors={errors}
        onChange={minutes => change({ minutes })}
      />
      <VisibilityInput
        id={`${MINUTES}-visibility`}
        field="minutesVisibility"
        value={draft.minutesVisibility}
        errors={errors}
        onChange={minutesVisibility => change({ minutesVisibility })}
      />
    </FormDialog>
  );
}

/** Writes what the provider prepares for itself. */
export function NotesDialog({ review, onStored, onClose }: Props) {
  const t = useTranslate();
  const form = useReviewForm(review, ({ notes }) => ({ notes: notes ?? '' }));
  const { draft, change, errors, sending } = form;
  useFirstError(NOTES, errors);
  const sendIt = async () => {
    const stored = await form.send();
    if (stored !== undefined) {
      onStored(stored);
    }
  };
  return (
    <FormDialog
      id={NOTES}
      title={t('reviews.notes')}
      intro={t('reviews.notesHelp')}
      failure={meanwhileInWords(form, t, (_field, now) => ({
        label: t('reviews.notes'),
        text: now.notes ?? '',
      }))}
      store={t('reviews.store')}
      close={t('reviews.cancel')}
      isReady={sending.kind !== 'running'}
      onStore={sendIt}
      onClose={onClose}
    >
      <MarkdownInput
        id={`${NOTES}-notes`}
        field="notes"
        label={t('reviews.notes')}
        value={draft.notes}
        errors={errors}
        onChange={notes => change({ notes })}
      />
    </FormDialog>
  );
}
