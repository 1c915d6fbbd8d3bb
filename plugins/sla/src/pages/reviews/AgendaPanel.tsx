import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type { Review } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { useFormat } from '../../format/useFormat';
import { useTitles } from '../../hooks/useTitles';
import { useTranslate } from '../../translations/useTranslate';
import { Panel } from '../../widgets/Panel';
import { VisibilityLabel } from '../../widgets/VisibilityLabel';
import { AgendaDialog } from './AgendaDialog';
import type { ReviewPart } from './ReviewPart';
import { itemInWords } from './reviewWords';

/** What the review is about, item by item. */
export function AgendaPanel(props: ReviewPart) {
  const t = useTranslate();
  const format = useFormat();
  const { review, isProvider, mayWrite, onStored } = props;
  const [isOpen, setOpen] = useState(false);
  const { agenda, isAgendaShared } = review;
  const titleOf = useTitles(agenda.map(({ title }) => title));
  const words = { t, format, titleOf };
  const stored = (changed: Review) => {
    setOpen(false);
    onStored(changed);
  };
  return (
    <Panel
      id="sla-review-agenda"
      title={t('reviews.agenda')}
      aside={
        isProvider && (
          <Typography variant="body2" color="textSecondary">
            {t(
              isAgendaShared
                ? 'reviews.agendaShared'
                : 'reviews.agendaInternal',
            )}
          </Typography>
        )
      }
    >
      {agenda.length === 0 ? (
        <Typography>
          {t(isProvider ? 'reviews.noAgenda' : 'reviews.noAgendaShared')}
        </Typography>
      ) : (
        <ol>
          {agenda.map((item, i) => (
            <li key={`${item.kind} ${item.about ?? ''} ${i}`}>
              {itemInWords(item, words)}{' '}
              {isProvider && <VisibilityLabel visibility={item.visibility} />}
            </li>
          ))}
        </ol>
      )}
      {mayWrite && (
        <Button variant="outlined" size="small" onClick={() => setOpen(true)}>
          {t('reviews.prepare')}
        </Button>
      )}
      {isOpen && (
        <AgendaDialog
          review={review}
          onStored={stored}
          onClose={() => setOpen(false)}
        />
      )}
    </Panel>
  );
}
