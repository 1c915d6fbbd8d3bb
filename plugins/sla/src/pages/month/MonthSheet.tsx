import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { DefinitionList } from '../../entity/DefinitionList';
import { useFormat } from '../../format/useFormat';
import type { Month } from '../../hooks/loadMonth';
import { useTranslate } from '../../translations/useTranslate';
import { PRINT_STYLE, SHEET_CLASS } from '../../widgets/printStyle';
import { monthFacts } from './monthFacts';
import { MonthOutages } from './MonthOutages';
import { MonthTargets } from './MonthTargets';
import { NotCounted } from './NotCounted';
import { outagesOf } from './outagesOf';
import { sentenceOf } from './sentenceOf';

const useStyles = makeStyles(
  theme => ({
    sheet: {
      maxWidth: '60rem',
      padding: theme.spacing(3),
      [theme.breakpoints.down('xs')]: { padding: theme.spacing(2) },
      '& h3': {
        margin: theme.spacing(2, 0, 0.5),
        fontSize: '1.1em',
        '@media print': { margin: '2.5mm 0 0.5mm' },
      },
      '& dl': { '@media print': { gap: '0.2mm 4mm' } },
      // The agreement is what the sheet is of: everything else is smaller.
      '& h2': {
        '@media print': { fontSize: '14pt !important', margin: '0 0 1mm' },
      },
    },
    preliminary: {
      display: 'inline-block',
      margin: theme.spacing(0.5, 0, 1.5),
      padding: theme.spacing(0.25, 1),
      border: `1px solid ${theme.palette.text.secondary}`,
      '@media print': { margin: '0 0 1.5mm', padding: '0 1.5mm' },
    },
    sentences: {
      margin: 0,
      paddingLeft: theme.spacing(2.5),
      '& li': {
        fontSize: '1.05em',
        margin: theme.spacing(0.5, 0),
        '@media print': { margin: '0.3mm 0' },
      },
    },
  }),
  { name: 'SlaMonthSheet' },
);

/** The sheet as it is printed. */
export function MonthSheet(props: { readonly month: Month }) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const { month } = props;
  const words = { t, format, now: new Date(Date.now()).toISOString() };
  const outages = outagesOf(month.targets.map(target => target.month));
  const [{ figure }] = month.targets;
  return (
    <Paper
      component="article"
      className={`${SHEET_CLASS} ${classes.sheet}`}
      aria-labelledby="sla-month-title"
      data-testid="sla-sheet"
    >
      <style>{PRINT_STYLE}</style>
      <Typography id="sla-month-title" component="h2" variant="h5">
        {t('month.title', {
          title: figure.agreementTitle,
          month: format.month(month.period),
        })}
      </Typography>
      <div className={classes.preliminary}>{t('month.preliminary')}</div>
      <h3>{t('month.inShort')}</h3>
      <ul className={classes.sentences}>
        {month.targets.map(target => (
          <li key={target.figure.targetId}>
            {sentenceOf(target, month, words)}
          </li>
        ))}
      </ul>
      <h3>{t('month.about')}</h3>
      <DefinitionList
        items={monthFacts(month, words).map(({ term, text }) => ({
          term,
          details: [text],
        }))}
      />
      <h3>{t('month.targets')}</h3>
      <MonthTargets month={month} />
      <h3>{t('month.outages')}</h3>
      <MonthOutages month={month} outages={outages} />
      <NotCounted outages={outages} />
    </Paper>
  );
}
