import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import ExpandLess from '@material-ui/icons/ExpandLess';
import ExpandMore from '@material-ui/icons/ExpandMore';
import type { ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({
    section: { padding: theme.spacing(1, 2) },
    button: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1),
      width: '100%',
      padding: theme.spacing(1, 0),
      border: 0,
      background: 'none',
      color: 'inherit',
      font: 'inherit',
      textAlign: 'start',
      cursor: 'pointer',
    },
    summary: {
      paddingBottom: theme.spacing(1),
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'SlaEditorSection' },
);

/** A section of the agreement; where it is closed, what is in it in a line. */
export function EditorSection(props: {
  /** Of the button in its heading, once on a page. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** How much of it is wrong, in words; undefined where nothing is. */
  readonly problems?: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}) {
  const classes = useStyles();
  const { id, title, summary, problems, isOpen, onToggle, children } = props;
  return (
    <Paper component="section" className={classes.section} aria-labelledby={id}>
      <Typography component="h2" variant="h6">
        <button
          id={id}
          type="button"
          className={classes.button}
          aria-expanded={isOpen}
          aria-controls={`${id}-fields`}
          onClick={onToggle}
        >
          {isOpen ? <ExpandLess aria-hidden /> : <ExpandMore aria-hidden />}
          {title}
        </button>
      </Typography>
      {problems !== undefined && (
        <Typography variant="body2" color="error">
          {problems}
        </Typography>
      )}
      {!isOpen && (
        <Typography
          variant="body2"
          color="textSecondary"
          className={classes.summary}
        >
          {summary}
        </Typography>
      )}
      <div id={`${id}-fields`} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </Paper>
  );
}
