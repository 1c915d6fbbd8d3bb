import CheckIcon from '@material-ui/icons/Check';
import DoneAllIcon from '@material-ui/icons/DoneAll';
import HourglassEmptyIcon from '@material-ui/icons/HourglassEmpty';
import RemoveCircleOutlineIcon from '@material-ui/icons/RemoveCircleOutline';
import { makeStyles } from '@material-ui/core/styles';
import type { CreditState as State } from '@service-levels/backstage-plugin-sla-common';
import { useTranslate } from '../../../translations/useTranslate';

const ICONS = {
  proposed: HourglassEmptyIcon,
  confirmed: CheckIcon,
  waived: RemoveCircleOutlineIcon,
  settled: DoneAllIcon,
};

const useStyles = makeStyles(
  theme => ({
    state: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      whiteSpace: 'nowrap',
    },
  }),
  { name: 'SlaCreditState' },
);

/** How far a credit has come, as sign and word. */
export function CreditState(props: { readonly state: State }) {
  const t = useTranslate();
  const classes = useStyles();
  const Icon = ICONS[props.state];
  return (
    <span className={classes.state}>
      <Icon aria-hidden fontSize="inherit" />
      {t(`credits.states.${props.state}`)}
    </span>
  );
}
