import {
  cutPercent,
  cutValue,
  isRatio,
  type Attained,
  type Comparison,
  type Measure,
  type Objective,
} from '@service-levels/backstage-plugin-sla-common';
import type { MeasuredWords } from './Words';
import { withUnit } from './withUnit';

const DECIMALS = 3;

/** What a figure was judged by, as far as its words need it: an objective, or what nobody agreed yet. */
export interface JudgedBy {
  readonly kind: Objective['kind'];
  /** Of a mean. */
  readonly op?: Comparison;
}

/** A mean is cut towards the side on which it is missed. */
export function badSideOf({ op }: JudgedBy): 'up' | 'down' {
  return op === 'gte' || op === 'gt' ? 'down' : 'up';
}

function measureInWords(
  { value, unit }: Measure,
  objective: JudgedBy,
  { t, format, measured }: MeasuredWords,
): string {
  switch (objective.kind) {
    case 'outage-count':
      return value === 0
        ? t('amount.noOutage')
        : t('amount.outages', { count: value, number: format.number(value) });
    case 'longest-outage':
      return value === 0 ? t('amount.noOutage') : format.serviceTime(value);
    default:
      return withUnit(
        format.decimalText(
          cutValue(value, {
            decimals: DECIMALS,
            towards: badSideOf(objective),
          }),
        ),
        unit ?? measured?.unit ?? null,
      );
  }
}

/** What was achieved, cut towards the bad side; undefined where nothing is known. */
export function attainedInWords(
  attained: Attained | null,
  objective: JudgedBy,
  words: MeasuredWords,
): string | undefined {
  if (attained === null) {
    return undefined;
  }
  if (!isRatio(attained)) {
    return measureInWords(attained, objective, words);
  }
  return attained.total === 0
    ? undefined
    : words.format.percentText(cutPercent(attained, DECIMALS));
}

/** What a figure was made of: "cases in time: 2 of 3"; undefined where the figure says it all. */
export function countsInWords(
  attained: Attained | null,
  objective: JudgedBy,
  { t, format, measured }: MeasuredWords,
): string | undefined {
  if (attained === null) {
    return undefined;
  }
  if (!isRatio(attained)) {
    const { count } = attained;
    const number = format.number(count);
    switch (objective.kind) {
      case 'mean':
        return t('amount.values', { count, number });
      case 'longest-outage':
        return count > 1 ? t('amount.outages', { count, number }) : undefined;
      default:
        return undefined;
    }
  }
  const values = {
    good: format.number(attained.good),
    total: format.number(attained.total),
  };
  switch (objective.kind) {
    case 'success-ratio':
      return t('amount.goodEvents', {
        ...values,
        what: measured?.unit ?? t('amount.what.events'),
      });
    case 'value-slices':
      return t('amount.goodSlices', values);
    case 'cases-in-time':
      return t('amount.goodCases', values);
    default:
      return undefined;
  }
}
