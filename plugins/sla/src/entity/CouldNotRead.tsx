import { ResponseError } from '@backstage/errors';
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
  { name: 'SlaCouldNotRead' },
);

/** Says why there is nothing to see, and what to do about it. */
export function CouldNotRead(props: {
  readonly error: Error;
  readonly name: string;
  readonly onRetry: () => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { error, name, onRetry } = props;
  const isNotAllowed =
    error instanceof ResponseError && error.statusCode === 403;
  return (
    <Paper role="alert" className={classes.panel}>
      <Typography component="h2" variant="h6">
        {isNotAllowed ? t('error.notAllowedTitle', { name }) : t('error.title')}
      </Typography>
      <Typography>
        {isNotAllowed ? t('error.notAllowed') : error.message}
      </Typography>
      <Button variant="outlined" className={classes.button} onClick={onRetry}>
        {t('error.retry')}
      </Button>
    </Paper>
  );
}
