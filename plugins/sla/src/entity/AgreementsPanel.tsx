import Chip from '@material-ui/core/Chip';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Agreement } from '@service-levels/backstage-plugin-sla-common';
import { useFormat } from '../format/useFormat';
import { useTranslate } from '../translations/useTranslate';
import { signedInWords, stateInWords, typeInWords } from './agreementWords';

const useStyles = makeStyles(
  theme => ({
    panel: { padding: theme.spacing(2) },
    list: { listStyle: 'none', margin: 0, padding: 0 },
    item: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      alignItems: 'center',
      gap: theme.spacing(1),
      padding: theme.spacing(1, 0),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
  }),
  { name: 'SlaAgreementsPanel' },
);

/** The agreements about an entity: which version, until when, signed by whom. */
export function AgreementsPanel(props: {
  readonly agreements: readonly Agreement[];
}) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const { agreements } = props;
  const term = ({ effectiveFrom, effectiveTo }: Agreement) =>
    effectiveTo === null
      ? t('agreements.since', { from: format.date(effectiveFrom) })
      : t('agreements.until', {
          from: format.date(effectiveFrom),
          to: format.date(effectiveTo),
        });
  return (
    <Paper
      component="section"
      className={classes.panel}
      aria-labelledby="sla-agreements"
    >
      <Typography id="sla-agreements" component="h2" variant="h6">
        {t('agreements.title')}
      </Typography>
      {agreements.length === 0 && (
        <Typography color="textSecondary">{t('agreements.none')}</Typography>
      )}
      <ul className={classes.list}>
        {[...agreements]
          .sort((a, b) => a.title.localeCompare(b.title))
          .map(agreement => (
            <li key={agreement.id} className={classes.item}>
              <div>
                <Typography>
                  {t('agreements.version', {
                    title: agreement.title,
                    version: String(agreement.version),
                  })}
                </Typography>
                <Typography variant="body2" color="textSecondary">
                  {[
                    typeInWords(agreement.type, t),
                    term(agreement),
                    signedInWords(agreement, t),
                    ...(agreement.retroactive
                      ? [t('agreements.retroactive')]
                      : []),
                  ].join(' · ')}
                </Typography>
              </div>
              <Chip
                size="small"
                variant="outlined"
                label={stateInWords(agreement.state, t)}
              />
            </li>
          ))}
      </ul>
    </Paper>
  );
}
