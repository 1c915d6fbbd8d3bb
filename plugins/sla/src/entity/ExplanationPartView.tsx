import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ExplanationPart } from '@service-levels/backstage-plugin-sla-common';
import { Fragment } from 'react';
import { calendarInWords } from '../format/calendarInWords';
import { daysOf } from '../format/daysOf';
import { useTitles } from '../hooks/useTitles';
import type { ShownStatus } from '../widgets/shownStatus';
import { DefinitionList } from './DefinitionList';
import { evidenceOf } from './evidenceOf';
import { ExplanationEvidence } from './ExplanationEvidence';
import { ExplanationFormula } from './ExplanationFormula';
import { ExplanationIntervals } from './ExplanationIntervals';
import { finalDaysOf } from './finalDaysOf';
import { partInWords } from './PartsList';
import { isOfStates, rulesInWords } from './rulesInWords';
import { correctionsOf, exclusionsOf } from './setAsideOf';
import type { MeasuredWords } from './Words';

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
  readonly words: MeasuredWords;
}) {
  const classes = useStyles();
  const { part, timeZone, status, isOnly, words } = props;
  const { t, format } = words;
  const titleOf = useTitles([
    ...part.corrections.flatMap(one => [one.createdBy, one.approvedBy]),
    ...part.exclusions.map(one => one.declaredBy),
  ]);
  const { objective, calendar } = part;
  const evidence = evidenceOf(part, { timeZone, words });
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
      {!isOnly && (
        <Typography variant="body2" color="textSecondary">
          {partInWords(part, { timeZone, words })}
        </Typography>
      )}
      <DefinitionList
        items={[
          {
            term: t('explanation.calendar'),
            details: [
              `${calendarInWords(
                { ...calendar, holidays, exceptions },
                words,
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
          ...(isOfStates(objective)
            ? [
                {
                  term: t('explanation.whereNothing'),
                  details: [
                    part.whereNothingReported === 'up'
                      ? t('explanation.whereNothingUp')
                      : t('explanation.whereNothingUnknown'),
                  ],
                },
              ]
            : []),
          { term: t('explanation.noData'), details: [noData[part.noData]] },
        ]}
      />
      {rulesInWords(objective, words).map(rule => (
        <Typography key={rule} variant="body2">
          {rule}
        </Typography>
      ))}
      <Typography component="h3" variant="h6" className={classes.heading}>
        {t('explanation.formula')}
      </Typography>
      <ExplanationFormula part={part} status={status} words={words} />
      {[
        ...(part.corrections.length > 0
          ? [correctionsOf(part.corrections, { timeZone, words, titleOf })]
          : []),
        ...(part.exclusions.length > 0
          ? [exclusionsOf(part.exclusions, { timeZone, words, titleOf })]
          : []),
        ...(part.finalDays === null
          ? []
          : [finalDaysOf(part.finalDays, words)]),
        ...(evidence === undefined ? [] : [evidence]),
      ].map(table => (
        <Fragment key={table.title}>
          <Typography component="h3" variant="h6" className={classes.heading}>
            {table.title}
          </Typography>
          <ExplanationEvidence evidence={table} words={words} />
        </Fragment>
      ))}
      {(objective.kind === 'availability' || part.intervals.length > 0) && (
        <>
          <Typography component="h3" variant="h6" className={classes.heading}>
            {t('explanation.intervals')}
          </Typography>
          <ExplanationIntervals
            intervals={part.intervals}
            timeZone={timeZone}
          />
        </>
      )}
    </section>
  );
}
