import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useTranslate } from '../translations/useTranslate';

const useStyles = makeStyles(
  theme => ({ panel: { padding: theme.spacing(2) } }),
  { name: 'SlaNotInForceYet' },
);

/** There are agreements, but none that could be judged yet: their states stand beneath. */
export function NotInForceYet(props: { readonly name: string }) {
  const classes = useStyles();
  const t = useTranslate();
  return (
    <Paper
      component="section"
      className={classes.panel}
      aria-labelledby="sla-not-in-force"
    >
      <Typography id="sla-not-in-force" component="h2" variant="h6">
        {t('notInForce.title', { name: props.name })}
      </Typography>
      <Typography>{t('notInForce.text')}</Typography>
    </Paper>
  );
}
