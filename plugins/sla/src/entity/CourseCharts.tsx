import {
  dateOf,
  type Attainment,
} from '@service-levels/backstage-plugin-sla-common';
import type { Course } from '../hooks/useCourse';
import { BurnDownChart } from '../widgets/charts/BurnDownChart';
import { ValuesChart } from '../widgets/charts/ValuesChart';
import { agreedLine, burnDownOf, dayValuesOf } from './courseData';
import type { MeasuredWords } from './Words';
import { withUnit } from './withUnit';

const DECIMALS = 3;

/** The burn-down of the budget, and what was achieved on each day. */
export function CourseCharts(props: {
  readonly figure: Attainment;
  readonly course: Course;
  readonly words: MeasuredWords;
}) {
  const { figure, course, words } = props;
  const { t, format, measured } = words;
  const { objective, budget } = figure;
  const { timeZone } = course.days.period;
  const burnDown = burnDownOf(figure, course, words);
  const formatDate = (at: number) => format.dayAndMonth(dateOf(at, timeZone));
  const signed = (amount: number, text: string) =>
    amount < 0 ? `−${text}` : text;
  const rounded = (value: number) => Number(value.toFixed(DECIMALS));
  const formatAmount = (amount: number) =>
    budget?.unit === 'seconds'
      ? signed(amount, format.duration(amount))
      : format.number(rounded(amount));
  const formatValue = (value: number) => {
    switch (objective.kind) {
      case 'outage-count':
        return format.number(rounded(value));
      case 'longest-outage':
        return format.duration(value);
      case 'mean':
        return withUnit(format.number(rounded(value)), measured?.unit ?? null);
      default:
        return format.percent(rounded(value));
    }
  };
  return (
    <>
      {burnDown && (
        <BurnDownChart
          id="sla-burn-down"
          title={t('course.burnDown')}
          data={burnDown}
          formatAmount={formatAmount}
          formatDate={formatDate}
        />
      )}
      <ValuesChart
        id="sla-day-values"
        title={t('course.values')}
        points={dayValuesOf(figure, course, words)}
        isBars={
          objective.kind === 'outage-count' ||
          objective.kind === 'longest-outage'
        }
        agreed={agreedLine(objective, words)}
        formatValue={formatValue}
        formatDate={formatDate}
      />
    </>
  );
}
