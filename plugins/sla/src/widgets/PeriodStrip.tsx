import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import { SHOWN_STATUSES, type ShownStatus } from './shownStatus';
import { noDataStripes, statusBackground, statusColor } from './statusColors';
import { StatusIcon } from './StatusIcon';

/** A period in which the agreement did not hold. */
export interface EmptyCell {
  readonly kind: 'empty';
  readonly key: string;
  /** What a reader with a mouse sees. */
  readonly label: string;
}

/** One period of a strip. */
export interface StripCell {
  readonly kind: 'period';
  readonly key: string;
  readonly status: ShownStatus;
  /** Whether the period is still running. */
  readonly isCurrent: boolean;
  /** What a screen reader says, and what opens on a click. */
  readonly label: string;
}

const CELL = 20;
const GAP = 4;
const CELLS = 12;

const useStyles = makeStyles(
  theme => ({
    strip: {
      display: 'flex',
      // Narrow cells, so that a year fits on a phone; with the gap each is 24 px
      // from the next (WCAG 2.2, target size).
      gap: GAP,
      listStyle: 'none',
      margin: 0,
      padding: 0,
      minWidth: CELLS * CELL + (CELLS - 1) * GAP,
      // Narrower still where a phone or a zoom of 400 % leaves no room.
      [theme.breakpoints.down('xs')]: { minWidth: 0 },
      '& > li': { flex: `0 1 ${CELL}px`, boxSizing: 'border-box' },
    },
    cell: {
      width: '100%',
      height: 24,
      borderRadius: 4,
      fontSize: 14,
      color: theme.palette.text.primary,
      '&:focus-visible': {
        outline: `3px solid ${theme.palette.text.primary}`,
        outlineOffset: 1,
      },
    },
    current: { boxShadow: `0 0 0 2px ${theme.palette.text.primary}` },
    empty: {
      height: 24,
      borderRadius: 4,
      border: `1px dashed ${theme.palette.divider}`,
    },
    ...Object.fromEntries(
      SHOWN_STATUSES.map(status => [
        status,
        {
          background:
            status === 'no-data'
              ? noDataStripes(theme)
              : statusBackground(theme, status),
          border: `1px solid ${statusColor(theme, status)}`,
        },
      ]),
    ),
  }),
  { name: 'SlaPeriodStrip' },
);

/** A met period needs no sign of its own; everything else is told apart by shape. */
function hasSign(status: ShownStatus): boolean {
  return status !== 'met';
}

/** The last periods of a target, oldest first; each opens its explanation. */
export function PeriodStrip(props: {
  readonly label: string;
  readonly cells: readonly (StripCell | EmptyCell)[];
  readonly onOpen: (key: string) => void;
}) {
  const classes: Record<string, string> = useStyles();
  const { label, cells, onOpen } = props;
  return (
    <ul className={classes.strip} aria-label={label}>
      {cells.map(cell =>
        cell.kind === 'empty' ? (
          <li
            key={cell.key}
            className={classes.empty}
            title={cell.label}
            aria-hidden
          />
        ) : (
          <li key={cell.key}>
            <ButtonBase
              className={`${classes.cell} ${classes[cell.status]} ${
                cell.isCurrent ? classes.current : ''
              }`}
              aria-label={cell.label}
              title={cell.label}
              onClick={() => onOpen(cell.key)}
            >
              {hasSign(cell.status) && <StatusIcon status={cell.status} />}
            </ButtonBase>
          </li>
        ),
      )}
    </ul>
  );
}
