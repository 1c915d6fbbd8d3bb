import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({
    set: {
      gridColumn: '1 / -1',
      minWidth: 0,
      margin: 0,
      padding: theme.spacing(1, 2, 2),
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
    legend: { padding: theme.spacing(0, 1) },
    row: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-end',
      gap: theme.spacing(2),
      padding: theme.spacing(1, 0),
      '& > *': { minWidth: 'min(100%, 10rem)' },
    },
  }),
  { name: 'SlaFieldSet' },
);

/** Fields of a form that belong together, over its whole width. */
export function FieldSet(props: {
  readonly legend: string;
  readonly children: ReactNode;
}) {
  const classes = useStyles();
  return (
    <fieldset className={classes.set}>
      <legend className={classes.legend}>{props.legend}</legend>
      {props.children}
    </fieldset>
  );
}

/** Fields beside each other, as far as there is room; the enter key adds what they say and sends no form. */
export function FieldRow(props: {
  readonly children: ReactNode;
  readonly onEnter: () => void;
}) {
  const { children, onEnter } = props;
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the fields in it
    <div
      className={useStyles().row}
      onKeyDown={event => {
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
          event.preventDefault();
          onEnter();
        }
      }}
    >
      {children}
    </div>
  );
}
