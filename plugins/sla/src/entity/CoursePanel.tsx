import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { lazy, Suspense, useState } from 'react';
import { periodName } from '../format/periodName';
import { useFormat } from '../format/useFormat';
import type { ServiceLevels, TargetHistory } from '../hooks/loadServiceLevels';
import { useCourse } from '../hooks/useCourse';
import { useTranslate } from '../translations/useTranslate';
import { Loading } from '../widgets/Loading';
import { Panel } from '../widgets/Panel';
import { titleOf } from './agreementOf';
import { BurnRates } from './BurnRates';
import { CourseFacts } from './CourseFacts';
import { CourseTable } from './CourseTable';
import type { FigureKey } from './FigureKey';
import { TargetChoice } from './TargetChoice';
import { worstFirst } from './targetOrder';
import type { TargetsOf } from './TargetsOf';
import type { MeasuredWords } from './Words';

// Charts are drawn by a library that only this part of the tab needs.
const CourseCharts = lazy(async () => ({
  default: (await import('./CourseCharts')).CourseCharts,
}));

const useStyles = makeStyles(
  theme => ({
    button: { marginTop: theme.spacing(1) },
  }),
  { name: 'SlaCoursePanel' },
);

/** The days of one target as charts or as a table, and how fast its budget is used up. */
function CourseOf(props: {
  readonly target: TargetHistory;
  readonly words: MeasuredWords;
  readonly onExplain: (figure: FigureKey) => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const [isTable, setIsTable] = useState(false);
  const { target, words, onExplain } = props;
  const { current } = target;
  const { value, error } = useCourse(current);
  if (value === undefined) {
    return error === undefined ? (
      <Loading text={t('course.loading')} />
    ) : (
      <Typography role="status">
        {t('course.failed', { reason: error.message })}
      </Typography>
    );
  }
  const isEmpty = value.days.items.length === 0;
  return (
    <>
      {isEmpty ? (
        <Typography>{t('course.none')}</Typography>
      ) : (
        <Button
          variant="outlined"
          size="small"
          className={classes.button}
          onClick={() => setIsTable(shown => !shown)}
        >
          {isTable ? t('course.asCharts') : t('course.asTable')}
        </Button>
      )}
      {!isEmpty && isTable && (
        <CourseTable
          figure={current}
          course={value}
          words={words}
          onExplain={onExplain}
        />
      )}
      {!isEmpty && !isTable && (
        <Suspense fallback={<Loading text={t('course.loading')} />}>
          <CourseCharts figure={current} course={value} words={words} />
        </Suspense>
      )}
      {value.burn && (
        <BurnRates
          figure={current}
          burn={value.burn}
          words={words}
          onExplain={onExplain}
        />
      )}
    </>
  );
}

/** How the period of a target goes, day by day; the reader chooses which, at first the one that needs attention most. */
export function CoursePanel(props: {
  readonly value: ServiceLevels;
  readonly of: TargetsOf;
  readonly onExplain: (figure: FigureKey) => void;
}) {
  const t = useTranslate();
  const format = useFormat();
  const { value, of, onExplain } = props;
  const [chosen, setChosen] = useState<string>();
  const targets = worstFirst(value.targets).filter(
    ({ current }) => current.period.state !== 'future',
  );
  const target =
    targets.find(({ targetId }) => targetId === chosen) ?? targets.at(0);
  if (target === undefined) {
    return null;
  }
  const { current } = target;
  const words = {
    t,
    format,
    measured: value.indicators.get(current.indicator),
  };
  const optionOf = ({ current: figure }: TargetHistory) =>
    t('course.option', {
      target: figure.targetName,
      party:
        of === 'customer'
          ? figure.entityRef.slice(figure.entityRef.indexOf('/') + 1)
          : titleOf(figure.customerRef, value.customers),
    });
  return (
    <Panel
      id="sla-course"
      title={t('course.title', {
        target: current.targetName,
        period: periodName(current.period.label, words),
      })}
      aside={
        <TargetChoice
          id="sla-course-target"
          targets={targets}
          chosen={target}
          nameOf={optionOf}
          onChoose={setChosen}
        />
      }
    >
      <CourseFacts figure={current} words={words} onExplain={onExplain} />
      <CourseOf
        // Another target begins anew: its days never stand under the name of the next one.
        key={`${target.targetId} ${current.period.label}`}
        target={target}
        words={words}
        onExplain={onExplain}
      />
    </Panel>
  );
}
