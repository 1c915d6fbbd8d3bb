import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  ReportBlock,
  WrittenStripCell,
} from '@service-levels/backstage-plugin-sla-common';
import {
  statusBackground,
  statusColor,
} from '../../../../widgets/statusColors';
import { SHOWN_STATUSES } from '../../../../widgets/shownStatus';
import { StatusIcon } from '../../../../widgets/StatusIcon';

const useStyles = makeStyles(
  theme => ({
    row: { margin: theme.spacing(1, 0), breakInside: 'avoid' },
    cells: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5),
      listStyle: 'none',
      margin: 0,
      padding: 0,
    },
    cell: {
      display: 'grid',
      justifyItems: 'center',
      minWidth: '3.2rem',
      padding: theme.spacing(0.25, 0.5),
      borderRadius: theme.shape.borderRadius,
      border: `1px dashed ${theme.palette.divider}`,
      fontSize: theme.typography.caption.fontSize,
    },
    // What a screen reader says of a sign.
    spoken: {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clip: 'rect(0 0 0 0)',
      whiteSpace: 'nowrap',
    },
    ...Object.fromEntries(
      SHOWN_STATUSES.map(status => [
        status,
        {
          color: theme.palette.text.primary,
          background: statusBackground(theme, status),
          border: `1px solid ${statusColor(theme, status)}`,
        },
      ]),
    ),
  }),
  { name: 'SlaWrittenStrip' },
);

function Cell(props: {
  readonly head: string;
  readonly cell: WrittenStripCell | null;
}) {
  const classes: Readonly<Record<string, string>> = useStyles();
  const { head, cell } = props;
  if (cell === null) {
    return (
      <li className={classes.cell}>
        <span>{head}</span>
        <span>–</span>
      </li>
    );
  }
  return (
    <li className={`${classes.cell} ${classes[cell.verdict]}`}>
      <span>{head}</span>
      <StatusIcon status={cell.verdict} />
      <span className={classes.spoken}>{cell.text}</span>
      {cell.figure !== null && <span>{cell.figure}</span>}
    </li>
  );
}

/** The last periods of targets, the reported one last; each with its name, its sign and, where there is room, its figure. */
export function WrittenStrip(props: {
  readonly strip: Extract<ReportBlock, { readonly kind: 'strip' }>;
}) {
  const classes = useStyles();
  const { label, heads, rows } = props.strip;
  return (
    <>
      {rows.map(({ name, cells }, row) => (
        // Two targets may be called the same.
        <div key={row} className={classes.row}>
          {name !== null && <Typography variant="body2">{name}</Typography>}
          <ul
            className={classes.cells}
            aria-label={name === null ? label : `${label}: ${name}`}
          >
            {cells.map((cell, i) => (
              <Cell key={heads[i]} head={heads[i]} cell={cell} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
