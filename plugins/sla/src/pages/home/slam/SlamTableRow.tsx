import { makeStyles } from '@material-ui/core/styles';
import type {
  SlamCell,
  SlamRow,
} from '@service-levels/backstage-plugin-sla-common';
import { memo, type KeyboardEvent } from 'react';
import { EntityTabLink } from '../../../entity/EntityTabLink';
import { useFormat } from '../../../format/useFormat';
import { useTranslate } from '../../../translations/useTranslate';
import { SHOWN_STATUSES } from '../../../widgets/shownStatus';
import {
  noDataStripes,
  statusBackground,
  statusColor,
} from '../../../widgets/statusColors';
import { StatusIcon } from '../../../widgets/StatusIcon';
import { cellInWords } from './slamWords';

/** In pixels. */
export const ROW_HEIGHT = 40;
/** The column of names. */
const NAME = -1;

const useStyles = makeStyles(
  theme => ({
    name: {
      textAlign: 'left',
      fontWeight: 'normal',
      position: 'sticky',
      left: 0,
      zIndex: 1,
      background: theme.palette.background.paper,
      padding: theme.spacing(0.5, 1, 0.5, 0),
      width: '30%',
      minWidth: '7em',
      maxWidth: '20em',
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      [theme.breakpoints.down('xs')]: { position: 'static' },
    },
    cell: { padding: 0, height: ROW_HEIGHT, minWidth: 36 },
    // Of the browser's own: a chart has thousands of them.
    button: {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'center',
      padding: 0,
      width: '100%',
      height: 28,
      borderRadius: 4,
      fontSize: 14,
      cursor: 'pointer',
      color: theme.palette.text.primary,
      '&:focus-visible': {
        outline: `3px solid ${theme.palette.text.primary}`,
        outlineOffset: 1,
      },
    },
    running: { boxShadow: `0 0 0 2px ${theme.palette.text.primary}` },
    empty: {
      height: 28,
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
  { name: 'SlaSlamTableRow' },
);

/** Where a cell is. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

interface Props {
  readonly row: SlamRow;
  readonly index: number;
  readonly title: string;
  readonly months: readonly string[];
  /** The column that the Tab key stops at, where it is in this row. */
  readonly stop: number | undefined;
  readonly onMove: (event: KeyboardEvent, from: CellPlace) => void;
  readonly onOpen: (service: string, month: string) => void;
}

function DrawnRow(props: Props) {
  const classes: Record<string, string> = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const { row, index, title, months, stop, onMove, onOpen } = props;
  const toCell = (cell: SlamCell | null, column: number) => {
    const month = months[column];
    const isRunning = column === months.length - 1;
    const words = cellInWords(cell, t);
    if (cell === null) {
      return (
        <div
          className={classes.empty}
          title={words}
          aria-label={words}
          role="img"
        />
      );
    }
    const label = t(isRunning ? 'slam.cellRunning' : 'slam.cell', {
      service: title,
      month: format.month(month),
      verdict: words,
    });
    return (
      <button
        type="button"
        className={[
          classes.button,
          classes[cell.worst],
          ...(isRunning ? [classes.running] : []),
        ].join(' ')}
        aria-label={label}
        title={label}
        data-cell={`${index} ${column}`}
        tabIndex={column === stop ? 0 : -1}
        onKeyDown={event => onMove(event, { row: index, column })}
        onClick={() => onOpen(row.entityRef, month)}
      >
        {cell.worst !== 'met' && <StatusIcon status={cell.worst} />}
      </button>
    );
  };
  return (
    <tr aria-rowindex={index + 2}>
      <th scope="row" className={classes.name}>
        <EntityTabLink
          entityRef={row.entityRef}
          title={title}
          cell={{
            'data-cell': `${index} ${NAME}`,
            tabIndex: -1,
            onKeyDown: event => onMove(event, { row: index, column: NAME }),
          }}
        />
      </th>
      {row.cells.map((cell, column) => (
        <td key={months[column]} className={classes.cell}>
          {toCell(cell, column)}
        </td>
      ))}
    </tr>
  );
}

/** A service by months; drawn again only where something of it changed. */
export const SlamTableRow = memo(DrawnRow);
