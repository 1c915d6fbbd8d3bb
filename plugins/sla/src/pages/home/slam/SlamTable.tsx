import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import type {
  SlamCell,
  SlamRow,
} from '@service-levels/backstage-plugin-sla-common';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState, type KeyboardEvent } from 'react';
import { EntityTabLink } from '../../../entity/EntityTabLink';
import { useFormat } from '../../../format/useFormat';
import { titleIn, type Titles } from '../../../hooks/loadTitles';
import { useTranslate } from '../../../translations/useTranslate';
import { SHOWN_STATUSES } from '../../../widgets/shownStatus';
import {
  noDataStripes,
  statusBackground,
  statusColor,
} from '../../../widgets/statusColors';
import { StatusIcon } from '../../../widgets/StatusIcon';
import { cellInWords } from './slamWords';

const ROW_HEIGHT = 40;
/** The column of names. */
const NAME = -1;
/** Rows down and columns right. */
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};
/** As many rows are drawn at once; of more only those in sight. */
const DRAWN_AT_ONCE = 60;

const useStyles = makeStyles(
  theme => ({
    scroller: {
      overflow: 'auto',
      maxHeight: '70vh',
      '@media print': { maxHeight: 'none', overflow: 'visible' },
    },
    table: {
      borderCollapse: 'separate',
      borderSpacing: '4px 0',
      width: '100%',
    },
    head: {
      position: 'sticky',
      top: 0,
      zIndex: 2,
      background: theme.palette.background.paper,
      padding: theme.spacing(0.5),
      fontSize: theme.typography.caption.fontSize,
      whiteSpace: 'nowrap',
    },
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
    corner: { left: 0, zIndex: 3, textAlign: 'left' },
    cell: { padding: 0, height: ROW_HEIGHT, minWidth: 36 },
    button: {
      width: '100%',
      height: 28,
      borderRadius: 4,
      fontSize: 14,
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
  { name: 'SlaSlamTable' },
);

/** Where a cell is. */
interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The newest cell of the first row, from one on, that has any. */
function firstCell(
  rows: readonly SlamRow[],
  from: number,
): CellPlace | undefined {
  for (let row = from; row < rows.length; row += 1) {
    const column = rows[row].cells.findLastIndex(cell => cell !== null);
    if (column >= 0) {
      return { row, column };
    }
  }
  return undefined;
}

/** Space in place of the rows that are out of sight. */
function Gap(props: { readonly height: number; readonly columns: number }) {
  return props.height === 0 ? null : (
    <tr aria-hidden>
      <td
        colSpan={props.columns}
        style={{ height: props.height, padding: 0 }}
      />
    </tr>
  );
}

/** Services by months; each cell opens the figures that it was made of. */
export function SlamTable(props: {
  readonly months: readonly string[];
  readonly rows: readonly SlamRow[];
  readonly titles: Titles;
  readonly onOpen: (service: string, month: string) => void;
}) {
  const classes: Record<string, string> = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const { months, rows, titles, onOpen } = props;
  const scroller = useRef<HTMLDivElement>(null);
  // The chart is one stop of the Tab key; arrows lead from cell to cell.
  const [focused, setFocused] = useState<CellPlace>();
  const isLong = rows.length > DRAWN_AT_ONCE;
  const virtualizer = useVirtualizer({
    count: rows.length,
    enabled: isLong,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 20,
  });
  const drawn = virtualizer.getVirtualItems();
  const first = isLong ? drawn[0]?.index ?? 0 : 0;
  const last = isLong
    ? drawn[drawn.length - 1]?.index ?? DRAWN_AT_ONCE
    : rows.length - 1;

  const stop =
    focused !== undefined && focused.row >= first && focused.row <= last
      ? focused
      : firstCell(rows, first);
  const move = (event: KeyboardEvent, row: number, column: number) => {
    const [down, right] = ARROWS[event.key] ?? [0, 0];
    let to = { row: row + down, column: column + right };
    // What was not agreed has nothing to open.
    while (rows[to.row]?.cells[to.column] === null) {
      to = { row: to.row + down, column: to.column + right };
    }
    const next = scroller.current?.querySelector<HTMLElement>(
      `[data-cell="${to.row} ${to.column}"]`,
    );
    if ((down !== 0 || right !== 0) && next) {
      event.preventDefault();
      setFocused(to);
      next.focus();
    }
  };
  const toCell = (row: SlamRow, cell: SlamCell | null, at: CellPlace) => {
    const month = months[at.column];
    const isRunning = at.column === months.length - 1;
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
      service: titleIn(titles, row.entityRef),
      month: format.month(month),
      verdict: words,
    });
    return (
      <ButtonBase
        className={[
          classes.button,
          classes[cell.worst],
          ...(isRunning ? [classes.running] : []),
        ].join(' ')}
        aria-label={label}
        title={label}
        data-cell={`${at.row} ${at.column}`}
        tabIndex={at.row === stop?.row && at.column === stop.column ? 0 : -1}
        onKeyDown={event => move(event, at.row, at.column)}
        onClick={() => onOpen(row.entityRef, month)}
      >
        {cell.worst !== 'met' && <StatusIcon status={cell.worst} />}
      </ButtonBase>
    );
  };
  return (
    <div ref={scroller} className={classes.scroller}>
      <table
        className={classes.table}
        aria-label={t('slam.title')}
        aria-rowcount={rows.length + 1}
      >
        <thead>
          <tr>
            <th scope="col" className={`${classes.head} ${classes.corner}`}>
              {t('slam.service')}
            </th>
            {months.map((month, i) => (
              <th
                key={month}
                scope="col"
                className={classes.head}
                title={format.month(month)}
                aria-label={format.month(month)}
              >
                {format.shortMonth(month)}
                {(i === 0 || month.endsWith('-01')) && (
                  <div>{month.slice(0, 4)}</div>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={first * ROW_HEIGHT} columns={months.length + 1} />
          {rows.slice(first, last + 1).map((row, i) => (
            <tr key={row.entityRef} aria-rowindex={first + i + 2}>
              <th scope="row" className={classes.name}>
                <EntityTabLink
                  entityRef={row.entityRef}
                  title={titleIn(titles, row.entityRef)}
                  cell={{
                    'data-cell': `${first + i} ${NAME}`,
                    tabIndex: -1,
                    onKeyDown: event => move(event, first + i, NAME),
                  }}
                />
              </th>
              {row.cells.map((cell, j) => (
                <td key={months[j]} className={classes.cell}>
                  {toCell(row, cell, { row: first + i, column: j })}
                </td>
              ))}
            </tr>
          ))}
          <Gap
            height={Math.max(0, rows.length - 1 - last) * ROW_HEIGHT}
            columns={months.length + 1}
          />
        </tbody>
      </table>
    </div>
  );
}
