import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { stateInWords } from '../../entity/intervalWords';
import { useFormat } from '../../format/useFormat';
import type { Month } from '../../hooks/loadMonth';
import { titleIn } from '../../hooks/loadTitles';
import { useTranslate } from '../../translations/useTranslate';
import { StackedTable } from '../../widgets/StackedTable';
import { Whole } from '../../widgets/Whole';
import { isCounted, longestOf, type Outage } from './outagesOf';

/** Each line that a sheet of paper has room for; a target takes a sentence and a row. */
const ROOM = 22;
const LINES_OF_TARGET = 2;
const MOST = 16;
const LEAST = 4;

const useStyles = makeStyles(
  {
    // A note may be as long as a page; the files have it whole.
    short: {
      display: '-webkit-box',
      overflow: 'hidden',
      WebkitBoxOrient: 'vertical',
      WebkitLineClamp: 2,
    },
    // Times and figures beside it keep their line: without this it would get one letter each.
    service: { minWidth: '7em', overflowWrap: 'break-word' },
  },
  { name: 'SlaMonthOutages' },
);

/** The outages that counted, the longest where the paper has no room for all. */
export function MonthOutages(props: {
  readonly month: Month;
  readonly outages: readonly Outage[];
}) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const { month, outages } = props;
  const counted = outages.filter(({ treatment }) => isCounted(treatment));
  if (counted.length === 0) {
    return <Typography variant="body2">{t('month.noOutages')}</Typography>;
  }
  const room = ROOM - LINES_OF_TARGET * month.targets.length;
  const { shown, others } = longestOf(
    counted,
    Math.max(LEAST, Math.min(MOST, room)),
  );
  const whatOf = ({ state, notes }: Outage) => [
    ...(state === 'down' ? [] : [stateInWords(state, t)]),
    ...notes,
  ];
  return (
    <>
      <StackedTable
        label={t('month.outages')}
        heads={[
          t('month.service'),
          t('month.fromHead'),
          t('month.toHead'),
          t('month.counted'),
          t('month.what'),
        ]}
        rows={shown.map(outage => ({
          key: outage.key,
          cells: [
            <span
              key="service"
              className={`${classes.short} ${classes.service}`}
            >
              {titleIn(month.titles, outage.entityRef)}
            </span>,
            <Whole key="from">
              {format.moment(outage.from, outage.timeZone)}
            </Whole>,
            <Whole key="to">
              {outage.ongoing
                ? t('explanation.ongoing')
                : format.moment(outage.to, outage.timeZone)}
            </Whole>,
            <Whole key="counted">
              {format.durationExact(outage.badSeconds)}
            </Whole>,
            <span key="what" className={classes.short}>
              {whatOf(outage).join(' · ') || '–'}
            </span>,
          ],
        }))}
      />
      {others.length > 0 && (
        <Typography variant="body2">
          {t('month.andMore', {
            count: others.length,
            duration: format.durationExact(
              others.reduce(
                (seconds, { badSeconds }) => seconds + badSeconds,
                0,
              ),
            ),
          })}
        </Typography>
      )}
    </>
  );
}
