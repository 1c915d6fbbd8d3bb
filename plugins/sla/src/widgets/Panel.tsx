import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({
    panel: { padding: theme.spacing(2), overflow: 'hidden' },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      alignItems: 'baseline',
      gap: theme.spacing(1),
    },
  }),
  { name: 'SlaPanel' },
);

/** A part of a page with its heading, which also names it for a screen reader. */
export function Panel(props: {
  /** Id of the heading, once on a page. */
  readonly id: string;
  readonly title: string;
  /** A word beside the heading. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  const classes = useStyles();
  const { id, title, aside, children } = props;
  return (
    <Paper component="section" className={classes.panel} aria-labelledby={id}>
      <div className={classes.head}>
        <Typography id={id} component="h2" variant="h6">
          {title}
        </Typography>
        {aside}
      </div>
      {children}
    </Paper>
  );
}
