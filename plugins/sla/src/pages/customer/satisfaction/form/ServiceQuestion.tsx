import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { SatisfactionAnswer } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { failureInWords } from '../../../../hooks/failureInWords';
import { refusedFields } from '../../../../hooks/useSending';
import { useTranslate } from '../../../../translations/useTranslate';
import { TextInput } from '../../../../widgets/inputs';
import type { NamedService } from '../../useCustomerServices';
import { SCORE_CHOICES } from '../scoreChoices';
import { useAnswering } from './useAnswering';

const useStyles = makeStyles(
  theme => ({
    question: {
      border: 0,
      borderTop: `1px solid ${theme.palette.divider}`,
      margin: 0,
      minWidth: 0,
      padding: theme.spacing(2, 0),
    },
    service: { float: 'left', width: '100%' },
    scores: {
      clear: 'both',
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      padding: theme.spacing(1, 0),
    },
  }),
  { name: 'SlaServiceQuestion' },
);

/** How satisfied somebody is with one service: a click is the answer, words may follow. */
export function ServiceQuestion(props: {
  readonly customerRef: string;
  readonly service: NamedService;
  /** The day that a new answer is about. */
  readonly date: string;
  /** What was answered before. */
  readonly given: SatisfactionAnswer | undefined;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { service, given } = props;
  const { stored, sending, answer } = useAnswering({
    ...props,
    service: service.ref,
  });
  const [comment, setComment] = useState(given?.comment ?? '');
  const failure = failureInWords(sending, t);
  const isRunning = sending.kind === 'running';
  const id = `sla-satisfied-${service.ref}`;
  const hasWords = (stored?.comment ?? null) !== null;
  return (
    <fieldset className={classes.question}>
      <Typography
        component="legend"
        variant="subtitle1"
        className={classes.service}
      >
        {service.title}
      </Typography>
      <div className={classes.scores}>
        {SCORE_CHOICES.map(({ score, words }) => {
          const isGiven = stored?.score === score;
          return (
            <Button
              key={score}
              variant={isGiven ? 'contained' : 'outlined'}
              color={isGiven ? 'primary' : 'default'}
              aria-pressed={isGiven}
              disabled={isRunning}
              onClick={() =>
                answer({ score, comment: stored?.comment ?? null })
              }
            >
              {t(`satisfaction.scores.${words}`)}
            </Button>
          );
        })}
      </div>
      <Typography role="status" aria-live="polite" variant="body2">
        {stored !== undefined &&
          failure === undefined &&
          t(hasWords ? 'satisfaction.formSaid' : 'satisfaction.formStored')}
      </Typography>
      {failure !== undefined && (
        <Typography role="alert" color="error" variant="body2">
          {failure}
        </Typography>
      )}
      {stored !== undefined && (
        <>
          <TextInput
            id={`${id}-comment`}
            field="comment"
            isLong
            most={10_000}
            label={t('satisfaction.formComment')}
            value={comment}
            errors={refusedFields(sending)}
            onChange={setComment}
          />
          <Button
            size="small"
            variant="outlined"
            disabled={isRunning || comment.trim() === ''}
            onClick={() => answer({ score: stored.score, comment })}
          >
            {t('satisfaction.formSay')}
          </Button>
        </>
      )}
    </fieldset>
  );
}
