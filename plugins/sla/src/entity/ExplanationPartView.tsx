import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ExplanationPart } from '@service-levels/backstage-plugin-sla-common';
import { calendarInWords } from '../format/calendarInWords';
import { daysOf } from '../format/daysOf';
import { useFormat } from '../format/useFormat';
import { useTranslate } from '../translations/useTranslate';
import type { ShownStatus } from '../widgets/shownStatus';
import { DefinitionList } from './DefinitionList';
import { ExplanationFormula } from './ExplanationFormula';
import { ExplanationIntervals } from './ExplanationIntervals';

const useStyles = makeStyles(
  theme => ({
    heading: { marginTop: theme.spacing(3), marginBottom: theme.spacing(1) },
  }),
  { name: 'SlaExplanationPart' },
);

/** How one version of the agreement was applied: its rules, the calculation, each interval. */
export function ExplanationPartView(props: {
  readonly part: ExplanationPart;
  readonly timeZone: string;
  /** The verdict on this part; undefined where there is none. */
  readonly status: ShownStatus | undefined;
  readonly isOnly: boolean;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const { part, timeZone, status, isOnly } = props;
  const { objective, calendar } = part;
  const noData = {
    exclude: t('explanation.noDataExclude', {
      floor: format.percent(part.coverageFloor),
    }),
    good: t('explanation.noDataGood'),
    bad: t('explanation.noDataBad'),
  };
  const datesOf = (dates: readonly string[]) =>
    dates.map(date => format.date(date)).join(', ');
  const { holidays, exceptions } = daysOf(calendar, {
    from: part.from,
    to: part.to,
    timeZone,
  });
  return (
    <section>
      {!isOnly && (
        <Typography component="h3" variant="h6" className={classes.heading}>
          {t('explanation.part', { version: String(part.agreementVersion) })}
        </Typography>
      )}
      <DefinitionList
        items={[
          {
            term: t('explanation.calendar'),
            details: [
              `${calendarInWords(
                { ...calendar, holidays, exceptions },
                { t, format },
              )} (${
                part.calendarOf === 'target'
                  ? t('explanation.calendarOfTarget')
                  : t('explanation.calendarOfAgreement')
              })`,
              ...(holidays.length > 0 ? [datesOf(holidays)] : []),
              ...exceptions.map(
                ({ date, hours }) =>
                  `${format.date(date)}: ${
                    hours
                      .map(window => `${window.from}–${window.to}`)
                      .join(', ') || t('calendar.closed')
                  }`,
              ),
            ],
          },
          {
            term: t('explanation.whereNothing'),
            details: [
              part.whereNothingReported === 'up'
                ? t('explanation.whereNothingUp')
                : t('explanation.whereNothingUnknown'),
            ],
          },
          { term: t('explanation.noData'), details: [noData[part.noData]] },
        ]}
      />
      {objective.minimumOutageSeconds > 0 && (
        <Typography variant="body2">
          {t('explanation.minimumOutage', {
            duration: format.duration(objective.minimumOutageSeconds),
          })}
        </Typography>
      )}
      {objective.degradedWeight > 0 && (
        <Typography variant="body2">
          {t('explanation.degradedWeight', {
            weight: format.number(objective.degradedWeight),
          })}
        </Typography>
      )}
      <Typography component="h3" variant="h6" className={classes.heading}>
        {t('explanation.formula')}
      </Typography>
      <ExplanationFormula part={part} status={status} />
      <Typography component="h3" variant="h6" className={classes.heading}>
        {t('explanation.intervals')}
      </Typography>
      <ExplanationIntervals intervals={part.intervals} timeZone={timeZone} />
    </section>
  );
}
