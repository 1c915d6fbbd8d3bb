import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

/** One row: what it is about, and a label at its end. */
export interface LabelledItem {
  readonly key: string;
  readonly content: ReactNode;
  readonly label: ReactNode;
}

const useStyles = makeStyles(
  theme => ({
    list: { listStyle: 'none', margin: 0, padding: 0 },
    item: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      alignItems: 'center',
      gap: theme.spacing(1),
      padding: theme.spacing(1, 0),
      '&:not(:last-child)': {
        borderBottom: `1px solid ${theme.palette.divider}`,
      },
    },
    content: { flex: '1 1 0', minWidth: '60%' },
  }),
  { name: 'SlaLabelledList' },
);

/** A list whose rows end with a label, such as a status. */
export function LabelledList(props: {
  readonly items: readonly LabelledItem[];
}) {
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {props.items.map(({ key, content, label }) => (
        <li key={key} className={classes.item}>
          <div className={classes.content}>{content}</div>
          {label}
        </li>
      ))}
    </ul>
  );
}
