import { makeStyles } from '@material-ui/core/styles';
import ArchiveIcon from '@material-ui/icons/ArchiveOutlined';
import BlockIcon from '@material-ui/icons/Block';
import CheckCircleIcon from '@material-ui/icons/CheckCircleOutline';
import CreateIcon from '@material-ui/icons/CreateOutlined';
import EventBusyIcon from '@material-ui/icons/EventBusy';
import HistoryIcon from '@material-ui/icons/History';
import RateReviewIcon from '@material-ui/icons/RateReviewOutlined';
import ScheduleIcon from '@material-ui/icons/Schedule';
import SendIcon from '@material-ui/icons/SendOutlined';
import UndoIcon from '@material-ui/icons/Undo';
import type { VersionState } from '@service-levels/backstage-plugin-sla-common';
import { stateInWords } from '../../../entity/agreementWords';
import { useTranslate } from '../../../translations/useTranslate';

const ICONS: Readonly<Record<VersionState, typeof SendIcon>> = {
  draft: CreateIcon,
  offered: SendIcon,
  countered: RateReviewIcon,
  declined: BlockIcon,
  withdrawn: UndoIcon,
  agreed: ScheduleIcon,
  active: CheckCircleIcon,
  superseded: HistoryIcon,
  expired: EventBusyIcon,
  terminated: ArchiveIcon,
};

const useStyles = makeStyles(
  theme => ({
    label: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
    },
  }),
  { name: 'SlaStateLabel' },
);

/** The state of a version as sign and word, each sign of another shape. */
export function StateLabel({ state }: { readonly state: VersionState }) {
  const classes = useStyles();
  const t = useTranslate();
  const Icon = ICONS[state];
  return (
    <span className={classes.label}>
      <Icon aria-hidden fontSize="small" />
      {stateInWords(state, t)}
    </span>
  );
}
