import { makeStyles } from '@material-ui/core/styles';
import type {
  Action,
  ReviewHead,
} from '@service-levels/backstage-plugin-sla-common';
import type { Titles } from '../../../hooks/loadTitles';
import { useTranslate } from '../../../translations/useTranslate';
import { DueDate } from '../../../widgets/DueDate';
import { Markdown } from '../../../widgets/Markdown';
import { PersonOrName } from '../../PersonOrName';
import { ReviewLink } from '../../reviews/FromReview';
import { useReviewsByMeeting } from '../../reviews/useReviewsByMeeting';
import { RowAction } from '../../../widgets/RowAction';
import { StackedTable } from '../../../widgets/StackedTable';
import { VisibilityLabel } from '../../../widgets/VisibilityLabel';

const useStyles = makeStyles(
  theme => ({
    buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.5) },
  }),
  { name: 'SlaActionsTable' },
);

/** The review in which it was promised. */
function PromisedIn(props: { readonly review: ReviewHead | undefined }) {
  const { review } = props;
  return review === undefined ? null : (
    <div>
      <ReviewLink review={review} />
    </div>
  );
}

/** Open actions: what, whose, by when, and who sees it. */
export function ActionsTable(props: {
  readonly actions: readonly Action[];
  readonly titles: Titles;
  /** In milliseconds. */
  readonly now: number;
  /** One's own is completed by who may say something; whose it is the API knows. */
  readonly may: { readonly complete: boolean; readonly update: boolean };
  readonly onComplete: (action: Action) => void;
  readonly onChange: (action: Action) => void;
  readonly onDrop: (action: Action) => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { actions, titles, now, may, onComplete, onChange, onDrop } = props;
  const reviews = useReviewsByMeeting(actions[0]?.customerRef ?? '');
  const reviewOf = ({ origin }: Action) =>
    origin.interactionId === null
      ? undefined
      : reviews.get(origin.interactionId);
  const button = (text: string, action: Action, onClick: () => void) => (
    <RowAction
      text={text}
      label={t('dialogue.of', { action: text, title: action.title })}
      onClick={onClick}
    />
  );
  const buttonsOf = (action: Action) => (
    <div className={classes.buttons}>
      {button(t('actions.complete'), action, () => onComplete(action))}
      {may.update && (
        <>
          {button(t('actions.change'), action, () => onChange(action))}
          {button(t('actions.drop'), action, () => onDrop(action))}
        </>
      )}
    </div>
  );
  const canAct = may.complete || may.update;
  return (
    <StackedTable
      isNarrow
      label={t('actions.title')}
      heads={[
        t('actions.action'),
        t('actions.owner'),
        t('actions.due'),
        t('actions.visibility'),
        ...(canAct ? [t('actions.what')] : []),
      ]}
      rows={actions.map(action => ({
        key: action.id,
        cells: [
          <>
            {action.title}
            {action.text.trim() !== '' && <Markdown text={action.text} />}
            <PromisedIn review={reviewOf(action)} />
          </>,
          <PersonOrName key="owner" who={action.owner} titles={titles} />,
          <DueDate key="due" due={action.due} now={now} />,
          <VisibilityLabel key="seen" visibility={action.visibility} />,
          ...(canAct ? [buttonsOf(action)] : []),
        ],
      }))}
    />
  );
}
