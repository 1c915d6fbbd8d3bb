import {
  isRatio,
  parseInstant,
  type Attained,
  type Attainment,
  type AttainmentDay,
  type Objective,
} from '@service-levels/backstage-plugin-sla-common';
import type { Course } from '../hooks/useCourse';
import type { BurnDown, MarkedDay } from '../widgets/charts/BurnDownChart';
import type { DayValue } from '../widgets/charts/ValuesChart';
import { attainedInWords } from './attainedInWords';
import { leftInWords } from './budgetInWords';
import { objectiveInWords } from './objectiveInWords';
import type { MeasuredWords } from './Words';

/** What was achieved on a day in words, or that nothing is known. */
export function dayInWords(
  { attained }: AttainmentDay,
  { objective }: Attainment,
  words: MeasuredWords,
): string {
  return (
    attainedInWords(attained, objective, words) ??
    words.t('targets.nothingKnown')
  );
}

/** What was left at the end of a day in words; undefined where there is no budget. */
export function leftAfter(
  { budgetRemaining }: AttainmentDay,
  { budget }: Attainment,
  words: MeasuredWords,
): string | undefined {
  return budgetRemaining === null || budget === null
    ? undefined
    : leftInWords({ ...budget, remaining: budgetRemaining }, words);
}

/** What a day tells besides its figure. */
function happenedOn(
  { downSeconds, excludedSeconds }: AttainmentDay,
  { t, format }: MeasuredWords,
): string[] {
  return [
    ...(downSeconds > 0
      ? [`${t('course.down')}: ${format.durationExact(downSeconds)}`]
      : []),
    ...(excludedSeconds > 0
      ? [`${t('course.excluded')}: ${format.durationExact(excludedSeconds)}`]
      : []),
  ];
}

function marksOf(items: readonly AttainmentDay[]): MarkedDay[] {
  return items.flatMap(day => {
    const span = { from: parseInstant(day.from), to: parseInstant(day.to) };
    return [
      ...(day.downSeconds > 0 ? [{ ...span, kind: 'outage' as const }] : []),
      ...(day.excludedSeconds > 0
        ? [{ ...span, kind: 'excluded' as const }]
        : []),
    ];
  });
}

/** Whether what is allowed is known before the period begins, and can be used up evenly. */
function isEven({ kind }: Objective): boolean {
  return kind === 'availability' || kind === 'value-slices';
}

/** What the burn-down of a budget is drawn from; undefined where there is none. */
export function burnDownOf(
  figure: Attainment,
  { days, burn }: Course,
  words: MeasuredWords,
): BurnDown | undefined {
  const { budget, objective, measuredUntil } = figure;
  const from = parseInstant(days.period.from);
  const to = parseInstant(days.period.to);
  const until = parseInstant(measuredUntil);
  const points = days.items.flatMap(day => {
    const left = leftAfter(day, figure, words);
    return day.budgetRemaining === null || left === undefined
      ? []
      : [
          {
            at: Math.min(parseInstant(day.to), Math.max(until, from)),
            left: day.budgetRemaining,
            lines: [
              words.format.date(day.date),
              left,
              ...happenedOn(day, words),
            ],
          },
        ];
  });
  const last = points.at(-1);
  if (budget === null || last === undefined) {
    return undefined;
  }
  const growsWithEvents = budget.unit === 'events' || budget.unit === 'cases';
  const start = {
    at: from,
    left: budget.allowed,
    lines: [
      words.format.date(days.items[0].date),
      leftInWords({ ...budget, remaining: budget.allowed }, words),
    ],
  };
  const emptyAt = burn?.pace.emptyAt && parseInstant(burn.pace.emptyAt);
  return {
    from,
    to,
    points: growsWithEvents ? points : [start, ...points],
    marks: marksOf(days.items),
    dayStarts: days.items.map(day => parseInstant(day.from)),
    isWhole: budget.unit === 'outages',
    even: isEven(objective) ? budget.allowed : undefined,
    emptyAt:
      emptyAt && emptyAt > last.at && emptyAt <= to && last.left > 0
        ? emptyAt
        : undefined,
  };
}

/** Where a figure lies on an axis; a ratio as percentage. */
function heightOf(attained: Attained | null): number | null {
  if (attained === null) {
    return null;
  }
  if (!isRatio(attained)) {
    return attained.value;
  }
  return attained.total === 0 ? null : (attained.good / attained.total) * 100;
}

/** What each day achieved, as it is drawn. */
export function dayValuesOf(
  figure: Attainment,
  { days }: Course,
  words: MeasuredWords,
): DayValue[] {
  return days.items.map(day => ({
    at: parseInstant(day.from),
    value: heightOf(day.attained),
    lines: [
      words.format.date(day.date),
      dayInWords(day, figure, words),
      ...happenedOn(day, words),
    ],
  }));
}

/** Where the line of an objective is drawn; a number of outages is agreed for the whole period alone. */
export function agreedLine(
  objective: Objective,
  words: MeasuredWords,
): { readonly value: number; readonly text: string } | undefined {
  const heights: Partial<Record<Objective['kind'], number>> = {
    ...('atLeast' in objective && { [objective.kind]: objective.atLeast }),
    ...(objective.kind === 'longest-outage' && {
      'longest-outage': objective.atMostSeconds,
    }),
    ...(objective.kind === 'mean' && { mean: objective.value }),
  };
  const value = heights[objective.kind];
  return value === undefined
    ? undefined
    : {
        value,
        text: words.t('course.legendObjective', {
          objective: objectiveInWords(objective, words),
        }),
      };
}
