import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import RadioButtonUncheckedIcon from '@material-ui/icons/RadioButtonUnchecked';
import type { Agreement } from '@service-levels/backstage-plugin-sla-common';
import { useTranslate } from '../../../translations/useTranslate';
import { StepLinks } from './StepLinks';
import type { SetUpStep } from './stepsOf';

const useStyles = makeStyles(
  theme => ({
    item: { marginBottom: theme.spacing(2) },
    head: { display: 'flex', alignItems: 'center', gap: theme.spacing(1) },
    links: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.5, 3) },
  }),
  { name: 'SlaStepItem' },
);

/** A step with its state in words, and where it is done. */
export function StepItem(props: {
  readonly step: SetUpStep;
  readonly isDone: boolean;
  /** Whether it is the first that is not done. */
  readonly isNext: boolean;
  /** One that there is, for what is done about it. */
  readonly agreement: Agreement | undefined;
  readonly mayCreateCustomers: boolean;
  readonly mayCreateAgreements: boolean;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { step, isDone, isNext, ...rest } = props;
  const Icon = isDone ? CheckCircleIcon : RadioButtonUncheckedIcon;
  const state = () => {
    if (isDone) {
      return t('setUp.done');
    }
    return t(isNext ? 'setUp.next' : 'setUp.open');
  };
  return (
    <li className={classes.item} aria-current={isNext ? 'step' : undefined}>
      <div className={classes.head}>
        <Icon aria-hidden fontSize="small" />
        <Typography component="h3" variant="subtitle1">
          {t(`setUp.steps.${step}.title`)}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {state()}
        </Typography>
      </div>
      <Typography variant="body2">
        {t(`setUp.steps.${step}.${isDone ? 'done' : 'open'}`)}
      </Typography>
      <div className={classes.links}>
        <StepLinks step={step} {...rest} />
      </div>
    </li>
  );
}
