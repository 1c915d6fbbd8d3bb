import { makeStyles } from '@material-ui/core/styles';
import type { SlamRow } from '@service-levels/backstage-plugin-sla-common';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useRef, useState, type KeyboardEvent } from 'react';
import { useFormat } from '../../../format/useFormat';
import { titleIn, type Titles } from '../../../hooks/loadTitles';
import { useTranslate } from '../../../translations/useTranslate';
import { ROW_HEIGHT, SlamTableRow, type CellPlace } from './SlamTableRow';

/** Rows down and columns right. */
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};
/** As many rows are drawn at once; of more only those in sight. */
const DRAWN_AT_ONCE = 60;
/** What most windows show of the chart at most, in pixels. */
const FIRST_HEIGHT = 600;

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
    corner: { left: 0, zIndex: 3, textAlign: 'left' },
  }),
  { name: 'SlaSlamTable' },
);

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
  const classes = useStyles();
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
    // Until the browser has said how high it is.
    initialRect: { width: 0, height: FIRST_HEIGHT },
    overscan: 8,
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
  // The same from one rendering to the next: rows that stay are not drawn again.
  const move = useCallback(
    (event: KeyboardEvent, { row, column }: CellPlace) => {
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
    },
    [rows],
  );
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
            <SlamTableRow
              key={row.entityRef}
              row={row}
              index={first + i}
              title={titleIn(titles, row.entityRef)}
              months={months}
              stop={stop?.row === first + i ? stop.column : undefined}
              onMove={move}
              onOpen={onOpen}
            />
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
