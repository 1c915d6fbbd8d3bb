/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   a table that is laid out as blocks on a narrow screen would lose its roles */
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(
  theme => {
    // Paper is as narrow as a phone, and has room for a table all the same.
    const narrow = `@media screen and (max-width: ${
      theme.breakpoints.values.md - 1
    }px)`;
    const stacked = {
      '& thead': { display: 'none' },
      '& tr, & td, & tbody th': {
        display: 'block',
        minWidth: 0,
        padding: theme.spacing(0.25, 0),
      },
      '& tbody tr': { padding: theme.spacing(1.5, 0) },
    };
    return {
      table: {
        width: '100%',
        borderCollapse: 'collapse',
        '& th, & td': {
          textAlign: 'left',
          verticalAlign: 'top',
          padding: theme.spacing(1, 2, 1, 0),
          overflowWrap: 'anywhere',
          // A word of usual length stays whole; a longer one is broken.
          '@media screen': { minWidth: '6em' },
          '@media print': { padding: '0.4mm 3mm 0.4mm 0' },
        },
        '& thead th': { overflowWrap: 'normal' },
        '& tbody tr': { borderTop: `1px solid ${theme.palette.divider}` },
        '& tbody th': { fontWeight: 'normal' },
        // The line above the first row, where no heads are, touches nothing.
        [narrow]: { ...stacked, marginTop: theme.spacing(1) },
      },
      head: {
        color: theme.palette.text.secondary,
        fontSize: theme.typography.caption.fontSize,
      },
      label: {
        display: 'none',
        color: theme.palette.text.secondary,
        fontSize: theme.typography.caption.fontSize,
        [narrow]: { display: 'block' },
      },
      stacked: { '&&': stacked, '& $label': { display: 'block' } },
    };
  },
  { name: 'SlaStackedTable' },
);

/** One row; its first cell names it. */
export interface StackedRow {
  readonly key: string;
  readonly cells: readonly ReactNode[];
}

/** A table whose rows become blocks, cell beneath cell, on a narrow screen. */
export function StackedTable(props: {
  /** What a screen reader calls it. */
  readonly label: string;
  readonly heads: readonly string[];
  readonly rows: readonly StackedRow[];
  /** Whether its place is narrow on every screen. */
  readonly isNarrow?: boolean;
}) {
  const classes = useStyles();
  const { label, heads, rows, isNarrow = false } = props;
  return (
    <table
      role="table"
      className={`${classes.table} ${isNarrow ? classes.stacked : ''}`}
      aria-label={label}
    >
      <thead role="rowgroup">
        <tr role="row">
          {heads.map(head => (
            <th
              key={head}
              role="columnheader"
              scope="col"
              className={classes.head}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, cells: [first, ...others] }) => (
          <tr key={key} role="row">
            <th role="rowheader" scope="row">
              {first}
            </th>
            {others.map((cell, i) => (
              <td key={heads[i + 1]} role="cell">
                <span className={classes.label}>{heads[i + 1]}</span>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
