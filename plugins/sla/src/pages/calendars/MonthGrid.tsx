import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { CalendarDay } from '@service-levels/backstage-plugin-sla-common';
import { useFormat } from '../../format/useFormat';
import { useTranslate } from '../../translations/useTranslate';
import { hoursOfDayInWords } from './hoursOfDayInWords';

const useStyles = makeStyles(
  theme => ({
    month: {
      listStyle: 'none',
      margin: theme.spacing(1, 0),
      padding: 0,
      display: 'grid',
      gap: theme.spacing(0.5),
      gridTemplateColumns: 'repeat(7, minmax(0, 1fr))',
      // On a phone one day beneath the other.
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    day: {
      padding: theme.spacing(0.5, 1),
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      overflowWrap: 'anywhere',
      [theme.breakpoints.up('md')]: { minHeight: theme.spacing(8) },
    },
    // The weekdays before the first of the month.
    before: { [theme.breakpoints.down('sm')]: { display: 'none' } },
    own: { borderWidth: 2, borderColor: theme.palette.text.secondary },
  }),
  { name: 'SlaMonthGrid' },
);

/** The weekday of a date, 0 for Monday. */
function weekdayOf(date: string): number {
  return (new Date(date).getUTCDay() + 6) % 7;
}

/** Each day of a month with its hours, and what it is where it is no day like others. */
export function MonthGrid(props: {
  /** What a screen reader calls it. */
  readonly label: string;
  readonly days: readonly CalendarDay[];
}) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const weekday = weekdayOf(props.days[0].date);
  return (
    <ol className={classes.month} aria-label={props.label}>
      {weekday > 0 && (
        <li
          role="presentation"
          aria-hidden
          className={classes.before}
          style={{ gridColumn: `span ${weekday}` }}
        />
      )}
      {props.days.map(day => (
        <li
          key={day.date}
          className={`${classes.day} ${day.from === 'week' ? '' : classes.own}`}
        >
          <Typography variant="caption" color="textSecondary" component="div">
            {`${format.weekday(weekdayOf(day.date))} ${format.dayAndMonth(
              day.date,
            )}`}
          </Typography>
          <Typography variant="body2" component="div">
            {hoursOfDayInWords(day.hours, t)}
          </Typography>
          {day.name !== null && (
            <Typography variant="body2" component="div">
              {day.name}
            </Typography>
          )}
        </li>
      ))}
    </ol>
  );
}
