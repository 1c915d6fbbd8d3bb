import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useEffect, useRef, type ReactNode } from 'react';

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
  /** Whether its heading takes the focus when it appears, since that which had it is gone. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
}) {
  const classes = useStyles();
  const { id, title, aside, takesFocus = false, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) {
      heading.current?.focus();
    }
  }, [takesFocus]);
  return (
    <Paper component="section" className={classes.panel} aria-labelledby={id}>
      <div className={classes.head}>
        <Typography
          id={id}
          ref={heading}
          component="h2"
          variant="h6"
          tabIndex={takesFocus ? -1 : undefined}
        >
          {title}
        </Typography>
        {aside}
      </div>
      {children}
    </Paper>
  );
}
