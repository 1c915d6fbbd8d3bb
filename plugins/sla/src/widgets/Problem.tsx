import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useTranslate } from '../translations/useTranslate';

const useStyles = makeStyles(
  theme => ({
    panel: { padding: theme.spacing(2) },
    button: { marginTop: theme.spacing(2) },
  }),
  { name: 'SlaProblem' },
);

/** Why there is nothing to see, and what to do about it. */
export function Problem(props: {
  readonly title: string;
  readonly text: string;
  readonly onRetry: () => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { title, text, onRetry } = props;
  return (
    <Paper role="alert" className={classes.panel}>
      <Typography component="h2" variant="h6">
        {title}
      </Typography>
      <Typography>{text}</Typography>
      <Button variant="outlined" className={classes.button} onClick={onRetry}>
        {t('error.retry')}
      </Button>
    </Paper>
  );
}
