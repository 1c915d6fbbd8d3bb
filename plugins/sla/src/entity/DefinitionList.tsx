import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'grid',
      gridTemplateColumns: 'minmax(8em, 1fr) 3fr',
      gap: theme.spacing(0.5, 2),
      margin: 0,
      [theme.breakpoints.down('xs')]: { gridTemplateColumns: '1fr' },
      '& dt': { color: theme.palette.text.secondary },
      '& dd': { margin: 0, overflowWrap: 'anywhere' },
    },
  }),
  { name: 'SlaDefinitionList' },
);

/** Terms with one or more details each. */
export function DefinitionList(props: {
  readonly items: readonly {
    readonly term: string;
    readonly details: readonly ReactNode[];
  }[];
}) {
  const classes = useStyles();
  return (
    <dl className={classes.list}>
      {props.items.map(({ term, details }) => [
        <dt key={`${term}-term`}>{term}</dt>,
        <dd key={`${term}-details`}>
          {details.map((detail, i) => (
            // The details of a term are fixed in number and order.
            <div key={i}>{detail}</div>
          ))}
        </dd>,
      ])}
    </dl>
  );
}
