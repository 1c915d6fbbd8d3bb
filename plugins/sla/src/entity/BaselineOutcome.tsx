import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  Baseline,
  BaselineMonth,
  Indicator,
} from '@service-levels/backstage-plugin-sla-common';
import { useFormat } from '../format/useFormat';
import { useTranslate } from '../translations/useTranslate';
import { StackedTable } from '../widgets/StackedTable';
import { attainedInWords, countsInWords } from './attainedInWords';
import { metInWords, missingInWords, termsInWords } from './baselineWords';

const useStyles = makeStyles(
  theme => ({
    met: { margin: theme.spacing(1, 0), paddingLeft: theme.spacing(3) },
    terms: { fontWeight: 'bold', marginTop: theme.spacing(2) },
  }),
  { name: 'SlaBaselineOutcome' },
);

/** Which values the last months would have met, told when it is there. */
export function BaselineSentences(props: {
  readonly baseline: Baseline;
  readonly indicator: Indicator;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const { baseline, indicator } = props;
  const words = { t, format };
  return (
    <>
      <Typography className={classes.terms}>
        {t('baseline.result', {
          indicator: indicator.title ?? indicator.name,
          terms: termsInWords(baseline, words),
        })}
      </Typography>
      {baseline.months.every(({ attained }) => attained === null) ? (
        <Typography>{t('baseline.nothing')}</Typography>
      ) : (
        <ul className={classes.met}>
          {baseline.wouldHaveMet.map(value => (
            <Typography key={value.months} component="li">
              {metInWords(value, baseline, words)}
            </Typography>
          ))}
        </ul>
      )}
    </>
  );
}

/** What was achieved, a month a row. */
export function BaselineTable(props: {
  readonly baseline: Baseline;
  readonly indicator: Indicator;
}) {
  const t = useTranslate();
  const format = useFormat();
  const { baseline, indicator } = props;
  const { judgedBy } = baseline;
  const words = { t, format, measured: indicator };
  const isOfTime = judgedBy.kind === 'availability';
  const time = (seconds: number) =>
    seconds === 0 ? '–' : format.durationExact(seconds);
  const cellsOf = (month: BaselineMonth) => [
    format.month(month.label),
    attainedInWords(month.attained, judgedBy, words) ??
      missingInWords(month, baseline, words),
    ...(isOfTime
      ? [time(month.serviceSeconds), time(month.unknownSeconds)]
      : [countsInWords(month.attained, judgedBy, words) ?? '–']),
  ];
  return (
    <StackedTable
      label={t('baseline.table')}
      heads={[
        t('baseline.month'),
        t('course.achieved'),
        ...(isOfTime
          ? [t('course.serviceTime'), t('course.unknown')]
          : [t('baseline.counted')]),
      ]}
      rows={baseline.months.map(month => ({
        key: month.label,
        cells: cellsOf(month),
      }))}
    />
  );
}
