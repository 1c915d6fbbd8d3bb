import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  OUTCOME_KINDS,
  type OutcomeKind,
  type Review,
  type ReviewDecision,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { useTranslate } from '../../translations/useTranslate';
import { Panel } from '../../widgets/Panel';
import { RowAction } from '../../widgets/RowAction';
import { VisibilityLabel } from '../../widgets/VisibilityLabel';
import { BecomeDialog } from './BecomeDialog';
import { DecisionDialog } from './DecisionDialog';
import { OutcomeLink } from './OutcomeLink';
import { RemoveDecisionDialog } from './RemoveDecisionDialog';
import type { ReviewPart } from './ReviewPart';

const useStyles = makeStyles(
  theme => ({
    list: { paddingLeft: theme.spacing(3) },
    decision: { padding: theme.spacing(0.5, 0), overflowWrap: 'anywhere' },
    text: { whiteSpace: 'pre-line' },
    steps: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      margin: theme.spacing(0.5, 0),
    },
  }),
  { name: 'SlaDecisions' },
);

/** What is open over the panel. */
type Asked =
  | { readonly kind: 'add' }
  | {
      readonly kind: 'become';
      readonly decision: ReviewDecision;
      readonly outcome: OutcomeKind;
    }
  | { readonly kind: 'remove'; readonly decision: ReviewDecision };

/** What was decided; each decision becomes what follows from it with one click. */
export function DecisionsPanel(props: ReviewPart) {
  const classes = useStyles();
  const t = useTranslate();
  const { review, isProvider, mayWrite, onStored } = props;
  const [asked, setAsked] = useState<Asked>();
  const stored = (changed: Review) => {
    setAsked(undefined);
    onStored(changed);
  };
  const steps = (decision: ReviewDecision) => (
    <div className={classes.steps}>
      {OUTCOME_KINDS.map(outcome => (
        <RowAction
          key={outcome}
          text={t(`reviews.makes.${outcome}`)}
          label={t('reviews.makeOf', {
            text: decision.text,
            what: t(`reviews.makes.${outcome}`),
          })}
          onClick={() => setAsked({ kind: 'become', decision, outcome })}
        />
      ))}
      <RowAction
        text={t('reviews.remove')}
        label={t('reviews.removeOf', { text: decision.text })}
        onClick={() => setAsked({ kind: 'remove', decision })}
      />
    </div>
  );
  return (
    <Panel id="sla-review-decisions" title={t('reviews.decisions')}>
      {review.decisions.length === 0 ? (
        <Typography>{t('reviews.noDecisions')}</Typography>
      ) : (
        <ol className={classes.list}>
          {review.decisions.map(decision => (
            <li key={decision.id} className={classes.decision}>
              <span className={classes.text}>{decision.text}</span>{' '}
              {isProvider && (
                <VisibilityLabel visibility={decision.visibility} />
              )}
              {decision.became !== null && (
                <Typography variant="body2">
                  {t('reviews.became')}:{' '}
                  <OutcomeLink
                    outcome={decision.became}
                    customerRef={review.customerRef}
                  />
                </Typography>
              )}
              {mayWrite && decision.became === null && steps(decision)}
            </li>
          ))}
        </ol>
      )}
      {mayWrite && (
        <Button
          variant="outlined"
          size="small"
          onClick={() => setAsked({ kind: 'add' })}
        >
          {t('reviews.addDecision')}
        </Button>
      )}
      {asked?.kind === 'add' && (
        <DecisionDialog
          review={review}
          onStored={stored}
          onClose={() => setAsked(undefined)}
        />
      )}
      {asked?.kind === 'become' && (
        <BecomeDialog
          review={review}
          decision={asked.decision}
          kind={asked.outcome}
          onMade={stored}
          onClose={() => setAsked(undefined)}
        />
      )}
      {asked?.kind === 'remove' && (
        <RemoveDecisionDialog
          review={review}
          decision={asked.decision}
          onRemoved={stored}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Panel>
  );
}
