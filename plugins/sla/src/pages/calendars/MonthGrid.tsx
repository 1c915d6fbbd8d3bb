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
    own: { borderWidth: 2, borderColor: theme.palette.text.secondary },
  }),
  { name: 'SlaMonthGrid' },
);

/** Monday is the first column. */
function columnOf(date: string): number {
  return ((new Date(date).getUTCDay() + 6) % 7) + 1;
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
  return (
    <ol className={classes.month} aria-label={props.label}>
      {props.days.map((day, i) => (
        <li
          key={day.date}
          className={`${classes.day} ${day.from === 'week' ? '' : classes.own}`}
          style={i === 0 ? { gridColumnStart: columnOf(day.date) } : undefined}
        >
          <Typography variant="caption" color="textSecondary" component="div">
            {`${format.weekday(columnOf(day.date) - 1)} ${format.dayAndMonth(
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
