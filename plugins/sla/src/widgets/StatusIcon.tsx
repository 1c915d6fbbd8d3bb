import CheckCircleOutlineIcon from '@material-ui/icons/CheckCircleOutline';
import ErrorOutlineIcon from '@material-ui/icons/ErrorOutline';
import EventBusyIcon from '@material-ui/icons/EventBusy';
import HelpOutlineIcon from '@material-ui/icons/HelpOutline';
import HighlightOffIcon from '@material-ui/icons/HighlightOff';
import RemoveIcon from '@material-ui/icons/Remove';
import ReportProblemOutlinedIcon from '@material-ui/icons/ReportProblemOutlined';
import type { ShownStatus } from './shownStatus';

const ICONS = {
  breached: HighlightOffIcon,
  'at-risk': ReportProblemOutlinedIcon,
  'near-miss': ErrorOutlineIcon,
  'no-data': HelpOutlineIcon,
  met: CheckCircleOutlineIcon,
  'no-events': RemoveIcon,
  'not-in-force': EventBusyIcon,
};

/** The sign of a status, each of another shape; the word stands beside it. */
export function StatusIcon(props: {
  readonly status: ShownStatus;
  readonly className?: string;
}) {
  const Icon = ICONS[props.status];
  return <Icon aria-hidden fontSize="inherit" className={props.className} />;
}
