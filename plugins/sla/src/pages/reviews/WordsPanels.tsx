import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type { Review } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { useTranslate } from '../../translations/useTranslate';
import { Markdown } from '../../widgets/Markdown';
import { Panel } from '../../widgets/Panel';
import { VisibilityLabel } from '../../widgets/VisibilityLabel';
import type { ReviewPart } from './ReviewPart';
import { MinutesDialog, NotesDialog } from './WordsDialog';

/** What was said, once somebody wrote it. */
export function MinutesPanel(props: ReviewPart) {
  const t = useTranslate();
  const { review, isProvider, mayWrite, onStored } = props;
  const [isOpen, setOpen] = useState(false);
  const { minutes, minutesVisibility } = review;
  const stored = (changed: Review) => {
    setOpen(false);
    onStored(changed);
  };
  return (
    <Panel
      id="sla-review-minutes"
      title={t('reviews.minutes')}
      aside={
        isProvider &&
        minutes !== '' && <VisibilityLabel visibility={minutesVisibility} />
      }
    >
      {minutes === '' ? (
        <Typography>
          {t(isProvider ? 'reviews.noMinutes' : 'reviews.noMinutesShared')}
        </Typography>
      ) : (
        <Markdown text={minutes} />
      )}
      {mayWrite && (
        <Button variant="outlined" size="small" onClick={() => setOpen(true)}>
          {t('reviews.writeMinutes')}
        </Button>
      )}
      {isOpen && (
        <MinutesDialog
          review={review}
          onStored={stored}
          onClose={() => setOpen(false)}
        />
      )}
    </Panel>
  );
}

/** What the provider prepares for itself; not there for the customer's side. */
export function NotesPanel(props: ReviewPart) {
  const t = useTranslate();
  const { review, mayWrite, onStored } = props;
  const [isOpen, setOpen] = useState(false);
  const stored = (changed: Review) => {
    setOpen(false);
    onStored(changed);
  };
  return (
    <Panel
      id="sla-review-notes-title"
      title={t('reviews.notes')}
      aside={<VisibilityLabel visibility="internal" />}
    >
      {review.notes ? (
        <Markdown text={review.notes} />
      ) : (
        <Typography>{t('reviews.noNotes')}</Typography>
      )}
      {mayWrite && (
        <Button variant="outlined" size="small" onClick={() => setOpen(true)}>
          {t('reviews.writeNotes')}
        </Button>
      )}
      {isOpen && (
        <NotesDialog
          review={review}
          onStored={stored}
          onClose={() => setOpen(false)}
        />
      )}
    </Panel>
  );
}
