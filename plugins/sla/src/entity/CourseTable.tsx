import { makeStyles } from '@material-ui/core/styles';
import type {
  Attainment,
  AttainmentDay,
} from '@service-levels/backstage-plugin-sla-common';
import { fileOf, tableOf } from '../export/tableOf';
import type { Course } from '../hooks/useCourse';
import { StackedTable } from '../widgets/StackedTable';
import { TableExport } from '../widgets/TableExport';
import { dayInWords, leftAfter } from './courseData';
import { FigureButton } from './FigureButton';
import type { FigureKey } from './FigureKey';
import { isOfStates } from './rulesInWords';
import type { MeasuredWords } from './Words';

const useStyles = makeStyles(
  theme => ({
    days: {
      maxHeight: '32rem',
      overflow: 'auto',
      marginTop: theme.spacing(1),
      '&:focus-visible': { outline: `3px solid ${theme.palette.text.primary}` },
    },
  }),
  { name: 'SlaCourseTable' },
);

/** What the charts draw, a day a row; each figure opens its explanation. */
export function CourseTable(props: {
  readonly figure: Attainment;
  readonly course: Course;
  readonly words: MeasuredWords;
  readonly onExplain: (figure: FigureKey) => void;
}) {
  const classes = useStyles();
  const { figure, course, words, onExplain } = props;
  const { t, format } = words;
  const hasTime = isOfStates(figure.objective);
  const heads = [
    t('course.date'),
    t('course.achieved'),
    ...(figure.budget === null ? [] : [t('budget.head')]),
    t('course.serviceTime'),
    ...(hasTime ? [t('course.down'), t('course.unknown')] : []),
    t('course.excluded'),
  ];
  const achievedOn = (day: AttainmentDay) => {
    const achieved = dayInWords(day, figure, words);
    return (
      <FigureButton
        key="achieved"
        figure={achieved}
        label={t('course.explainDay', {
          achieved,
          date: format.date(day.date),
        })}
        onOpen={() =>
          onExplain({ targetId: figure.targetId, span: { period: day.date } })
        }
      />
    );
  };
  const time = (seconds: number) =>
    seconds === 0 ? '–' : format.durationExact(seconds);
  const valuesOf = (day: AttainmentDay) => [
    ...(figure.budget === null ? [] : [leftAfter(day, figure, words) ?? '–']),
    time(day.serviceSeconds),
    ...(hasTime ? [time(day.downSeconds), time(day.unknownSeconds)] : []),
    time(day.excludedSeconds),
  ];
  const file = () =>
    fileOf(
      tableOf(
        t('course.table'),
        heads,
        course.days.items.map(day => [
          day.date,
          dayInWords(day, figure, words),
          ...valuesOf(day),
        ]),
      ),
    );
  return (
    <>
      <div
        className={classes.days}
        role="region"
        aria-label={t('course.table')}
        // A region that scrolls is reached by keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <StackedTable
          label={t('course.table')}
          heads={heads}
          rows={course.days.items.map(day => ({
            key: day.date,
            cells: [format.date(day.date), achievedOn(day), ...valuesOf(day)],
          }))}
        />
      </div>
      <TableExport of={t('course.table')} file={file} />
    </>
  );
}
