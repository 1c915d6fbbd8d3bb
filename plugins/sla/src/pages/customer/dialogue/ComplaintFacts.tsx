import Typography from '@material-ui/core/Typography';
import type { Complaint } from '@service-levels/backstage-plugin-sla-common';
import { clockZone } from '../../../format/localInput';
import { titleIn } from '../../../hooks/loadTitles';
import { Markdown } from '../../../widgets/Markdown';
import type { InteractionWords } from './interactionWords';

/** Who sees to a complaint and by when, and how it was answered. */
export function ComplaintFacts(props: {
  readonly complaint: Complaint;
  readonly words: InteractionWords;
}) {
  const { complaint, words } = props;
  const { owner, due, state, answer, escalatedAt } = complaint;
  const { t, format, titles } = words;
  const facts = [
    t('dialogue.owner', {
      who: owner === null ? t('dialogue.nobody') : titleIn(titles, owner),
    }),
    ...(state === 'open'
      ? [t('dialogue.due', { date: format.date(due) })]
      : []),
    ...(state === 'open' && escalatedAt !== null
      ? [
          t('dialogue.escalated', {
            time: format.moment(escalatedAt, clockZone()),
          }),
        ]
      : []),
  ];
  return (
    <>
      <Typography variant="body2">{facts.join(' · ')}</Typography>
      {answer && (
        <blockquote>
          <Typography variant="body2" color="textSecondary">
            {t('dialogue.answer', {
              who: titleIn(titles, answer.by),
              time: format.moment(answer.at, clockZone()),
            })}
          </Typography>
          <Markdown text={answer.text} />
        </blockquote>
      )}
    </>
  );
}
