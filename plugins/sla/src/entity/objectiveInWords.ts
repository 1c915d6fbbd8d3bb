import type {
  CasesInTimeObjective,
  Comparison,
  Objective,
  ValueSlicesObjective,
} from '@service-levels/backstage-plugin-sla-common';
import type { MeasuredWords, Words } from './Words';
import { withUnit } from './withUnit';

const HOUR = 3600;
const MINUTE = 60;

/** "at most 300 ms" */
function limitInWords(op: Comparison, value: string, { t }: Words): string {
  const words: Readonly<Record<Comparison, string>> = {
    lte: t('objective.lte', { value }),
    gte: t('objective.gte', { value }),
    lt: t('objective.lt', { value }),
    gt: t('objective.gt', { value }),
  };
  return words[op];
}

/** "5-minute", in the greatest unit that divides it. */
function widthInWords(seconds: number, { t }: Words): string {
  if (seconds % HOUR === 0) {
    return t('objective.hours', { number: seconds / HOUR });
  }
  return seconds % MINUTE === 0
    ? t('objective.minutes', { number: seconds / MINUTE })
    : t('objective.seconds', { number: seconds });
}

function slicesInWords(
  { slice, sliceSeconds, atLeast }: ValueSlicesObjective,
  words: MeasuredWords,
): string {
  const { t, format, measured } = words;
  // The ratio of events from 0 to 1 is read as a percentage.
  const value =
    measured?.stream === 'counts'
      ? format.percent(Number((slice.value * 100).toFixed(6)))
      : withUnit(format.number(slice.value), measured?.unit ?? null);
  const values = {
    percent: format.percent(atLeast),
    limit: limitInWords(slice.op, value, words),
  };
  return sliceSeconds === null
    ? t('objective.slicesOfBuckets', values)
    : t('objective.slices', {
        ...values,
        width: widthInWords(sliceSeconds, words),
      });
}

function casesInWords(
  objective: CasesInTimeObjective,
  { t, format }: Words,
): string {
  const { measure, withinSeconds, atLeast, category, orAtMostMissed } =
    objective;
  const values = {
    percent: format.percent(atLeast),
    what:
      category === null
        ? t('objective.cases')
        : t('objective.casesOf', { category }),
    duration: format.serviceTime(withinSeconds),
  };
  const text =
    measure === 'response'
      ? t('objective.answered', values)
      : t('objective.resolved', values);
  return orAtMostMissed === null
    ? text
    : t('objective.orAtMost', {
        objective: text,
        number: format.number(orAtMostMissed),
      });
}

/** An objective as on the page: "≥ 99.9 %", "at most 2 outages", "95 % of P1 cases resolved within 4 hr of service time". */
export function objectiveInWords(
  objective: Objective,
  words: MeasuredWords,
): string {
  const { t, format, measured } = words;
  switch (objective.kind) {
    case 'availability':
      return t('objective.atLeast', {
        percent: format.percent(objective.atLeast),
      });
    case 'outage-count':
      return objective.atMost === 0
        ? t('objective.noOutage')
        : t('objective.outages', {
            count: objective.atMost,
            number: format.number(objective.atMost),
          });
    case 'longest-outage':
      return objective.atMostSeconds === 0
        ? t('objective.noOutage')
        : t('objective.longest', {
            duration: format.serviceTime(objective.atMostSeconds),
          });
    case 'success-ratio':
      return t('objective.succeed', {
        percent: format.percent(objective.atLeast),
        what: measured?.unit ?? t('amount.what.events'),
      });
    case 'value-slices':
      return slicesInWords(objective, words);
    case 'mean':
      return t('objective.mean', {
        limit: limitInWords(
          objective.op,
          withUnit(format.number(objective.value), measured?.unit ?? null),
          words,
        ),
      });
    case 'cases-in-time':
      return casesInWords(objective, words);
    default:
      return objective satisfies never;
  }
}

/** The percentage that an objective asks for; null where it asks for something else. */
export function percentOf(objective: Objective): number | null {
  return 'atLeast' in objective ? objective.atLeast : null;
}
