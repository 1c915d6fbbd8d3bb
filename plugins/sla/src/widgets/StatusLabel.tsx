import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslate } from '../translations/useTranslate';
import { statusInWords, type ShownStatus } from './shownStatus';
import { statusBackground, statusColor } from './statusColors';
import { StatusIcon } from './StatusIcon';

const useStyles = makeStyles<Theme, { readonly status: ShownStatus }>(
  theme => ({
    label: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      padding: theme.spacing(0.25, 1),
      borderRadius: 12,
      whiteSpace: 'nowrap',
      color: theme.palette.text.primary,
      background: ({ status }) => statusBackground(theme, status),
      border: ({ status }) => `1px solid ${statusColor(theme, status)}`,
    },
  }),
  { name: 'SlaStatusLabel' },
);

/** A status as sign and word; its colour only helps. */
export function StatusLabel(props: {
  readonly status: ShownStatus;
  /** In place of the word for the status. */
  readonly text?: string;
}) {
  const { status, text } = props;
  const classes = useStyles({ status });
  const t = useTranslate();
  return (
    <span className={classes.label}>
      <StatusIcon status={status} />
      {text ?? statusInWords(status, t)}
    </span>
  );
}
