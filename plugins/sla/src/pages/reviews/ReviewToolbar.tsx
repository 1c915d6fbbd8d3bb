import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import PrintIcon from '@material-ui/icons/Print';
import type { Review } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { failureInWords } from '../../hooks/failureInWords';
import { useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { ChoiceInput } from '../../widgets/inputs';
import { QuestionDialog } from '../../widgets/QuestionDialog';
import { ReasonDialog } from '../../widgets/ReasonDialog';
import { PlanReviewDialog } from './PlanReviewDialog';

const useStyles = makeStyles(
  theme => ({
    toolbar: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-end',
      gap: theme.spacing(1, 2),
    },
    view: {
      minWidth: '14rem',
      // It stands on the page, where a quieter colour has too little contrast.
      '& label': { color: theme.palette.text.primary },
    },
  }),
  { name: 'SlaReviewToolbar' },
);

interface Props {
  readonly review: Review;
  readonly onStored: (review: Review) => void;
  readonly onClose: () => void;
}

/** Asks whether it was held, before the dialogue says so. */
function HoldDialog({ review, onStored, onClose }: Props) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { sending, send } = useSending<Review>();
  const hold = async () => {
    const held = await send(async () => await api.holdReview(review));
    if (held !== undefined) {
      onStored(held);
    }
  };
  return (
    <QuestionDialog
      id="sla-hold-review"
      title={t('reviews.hold')}
      failure={failureInWords(sending, t)}
      no={t('reviews.no')}
      yes={t('reviews.holdYes')}
      isReady={sending.kind !== 'running'}
      onNo={onClose}
      onYes={hold}
    >
      <Typography>{t('reviews.holdQuestion')}</Typography>
    </QuestionDialog>
  );
}

/** Calls a review off, with a reason that the customer reads. */
function CallOffDialog({ review, onStored, onClose }: Props) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { sending, send } = useSending<Review>();
  const callOff = async (reason: string) => {
    const changed = await send(
      async () => await api.cancelReview(review, { reason }),
    );
    if (changed !== undefined) {
      onStored(changed);
    }
  };
  return (
    <ReasonDialog
      id="sla-call-off-review"
      title={t('reviews.callOffTitle')}
      what={review.customerTitle}
      label={t('reviews.callOffReason')}
      no={t('reviews.no')}
      yes={t('reviews.callOff')}
      failure={failureInWords(sending, t)}
      isRunning={sending.kind === 'running'}
      onNo={onClose}
      onYes={callOff}
    />
  );
}

/** How a review is seen, and what can be done with it as a whole. */
export function ReviewToolbar(props: {
  readonly review: Review;
  readonly isProvider: boolean;
  readonly mayWrite: boolean;
  readonly isAsCustomer: boolean;
  readonly onView: (isAsCustomer: boolean) => void;
  readonly onStored: (review: Review) => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { review, isProvider, mayWrite, isAsCustomer, onView } = props;
  const [asked, setAsked] = useState<'change' | 'hold' | 'call-off'>();
  const stored = (changed: Review) => {
    setAsked(undefined);
    props.onStored(changed);
  };
  const close = () => setAsked(undefined);
  const dialog = { review, onStored: stored, onClose: close };
  const isPlanned = review.state === 'planned';
  return (
    <div className={classes.toolbar}>
      {isProvider && (
        <div className={classes.view}>
          <ChoiceInput
            id="sla-review-view"
            field="view"
            label={t('reviews.view')}
            value={isAsCustomer ? 'customer' : 'provider'}
            choices={[
              { value: 'provider', text: t('reviews.asProvider') },
              { value: 'customer', text: t('reviews.asCustomer') },
            ]}
            errors={{}}
            onChange={chosen => onView(chosen === 'customer')}
          />
        </div>
      )}
      {mayWrite && (
        <Button variant="outlined" onClick={() => setAsked('change')}>
          {t('reviews.change')}
        </Button>
      )}
      {mayWrite && isPlanned && (
        <>
          <Button variant="outlined" onClick={() => setAsked('hold')}>
            {t('reviews.hold')}
          </Button>
          <Button variant="outlined" onClick={() => setAsked('call-off')}>
            {t('reviews.callOff')}
          </Button>
        </>
      )}
      <Button
        variant="contained"
        color="primary"
        startIcon={<PrintIcon />}
        onClick={() => window.print()}
      >
        {t('reviews.print')}
      </Button>
      {asked === 'change' && (
        <PlanReviewDialog customerRef={review.customerRef} {...dialog} />
      )}
      {asked === 'hold' && <HoldDialog {...dialog} />}
      {asked === 'call-off' && <CallOffDialog {...dialog} />}
    </div>
  );
}
