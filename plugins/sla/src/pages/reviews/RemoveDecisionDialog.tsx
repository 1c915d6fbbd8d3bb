import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type {
  Review,
  ReviewDecision,
} from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../api/slaApiRef';
import { failureInWords } from '../../hooks/failureInWords';
import { useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { QuestionDialog } from '../../widgets/QuestionDialog';
import { contentOf } from './reviewContent';

/** Asks before a decision is removed, for what was written is lost then. */
export function RemoveDecisionDialog(props: {
  readonly review: Review;
  readonly decision: ReviewDecision;
  readonly onRemoved: (review: Review) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { review, decision, onRemoved, onClose } = props;
  const { sending, send } = useSending<Review>();
  const remove = async () => {
    const content = contentOf(review);
    const changed = await send(
      async () =>
        await api.changeReview(review, review.etag, {
          ...content,
          decisions: content.decisions?.filter(({ id }) => id !== decision.id),
        }),
    );
    if (changed !== undefined) {
      onRemoved(changed);
    }
  };
  return (
    <QuestionDialog
      id="sla-remove-decision"
      title={t('reviews.removeTitle')}
      failure={failureInWords(sending, t)}
      no={t('reviews.no')}
      yes={t('reviews.remove')}
      isReady={sending.kind !== 'running'}
      onNo={onClose}
      onYes={remove}
    >
      <Typography>{decision.text}</Typography>
    </QuestionDialog>
  );
}
