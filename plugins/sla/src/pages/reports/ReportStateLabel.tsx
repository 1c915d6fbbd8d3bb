import { makeStyles } from '@material-ui/core/styles';
import CheckCircleIcon from '@material-ui/icons/CheckCircleOutline';
import CreateIcon from '@material-ui/icons/CreateOutlined';
import EventAvailableIcon from '@material-ui/icons/EventAvailable';
import HistoryIcon from '@material-ui/icons/History';
import PlaylistAddCheckIcon from '@material-ui/icons/PlaylistAddCheck';
import RateReviewIcon from '@material-ui/icons/RateReviewOutlined';
import SendIcon from '@material-ui/icons/SendOutlined';
import type { ReportState } from '@service-levels/backstage-plugin-sla-common';
import { useTranslate } from '../../translations/useTranslate';

const ICONS: Readonly<Record<ReportState, typeof SendIcon>> = {
  draft: CreateIcon,
  commented: PlaylistAddCheckIcon,
  published: SendIcon,
  acknowledged: CheckCircleIcon,
  disputed: RateReviewIcon,
  accepted: EventAvailableIcon,
  superseded: HistoryIcon,
};

const useStyles = makeStyles(
  theme => ({
    label: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      // On one line with what stands before it.
      verticalAlign: 'bottom',
    },
  }),
  { name: 'SlaReportStateLabel' },
);

/** The state of a report as sign and word, each sign of another shape. */
export function ReportStateLabel(props: { readonly state: ReportState }) {
  const classes = useStyles();
  const t = useTranslate();
  const { state } = props;
  const Icon = ICONS[state];
  return (
    <span className={classes.label}>
      <Icon aria-hidden fontSize="small" />
      {t(`reports.states.${state}`)}
    </span>
  );
}
