import type {
  Commitment,
  DraftCalendar,
  NoData,
  TargetPeriod,
  TargetTerms,
} from '@service-levels/backstage-plugin-sla-common';
import type { TargetInput } from './TargetInput';
import {
  calendarForm,
  calendarOf,
  NEW_CALENDAR,
  type CalendarForm,
} from './CalendarForm';
import {
  NEW_OBJECTIVE,
  objectiveForm,
  objectiveOf,
  type ObjectiveForm,
} from './ObjectiveForm';
import {
  numberText,
  optionalNumber,
  optionalText,
  typedNumber,
} from './typedNumber';

/** A target as answered, or of a parsed draft. */
export type DraftTarget = Omit<TargetTerms, 'calendar'> & {
  readonly id?: string;
  readonly calendar: DraftCalendar | null;
};

/** A band of credits as it is typed, in percent. */
export interface BandForm {
  readonly from: string;
  readonly below: string;
  readonly percent: string;
}

/** A period as it is typed. */
export interface PeriodForm {
  readonly kind: 'week' | 'month' | 'quarter' | 'year' | 'rolling';
  readonly days: string;
}

/** A target as it is typed. */
export interface TargetForm {
  /** Tells it from the others while it is edited: its id, or something made up where it is new. */
  readonly key: string;
  /** Null where it is new. */
  readonly id: string | null;
  readonly name: string;
  readonly indicator: string;
  readonly objective: ObjectiveForm;
  readonly period: PeriodForm;
  readonly calendar: CalendarForm;
  readonly noData: NoData;
  readonly coverageFloor: string;
  readonly warnAtBudgetConsumed: string;
  readonly commitment: Commitment;
  readonly trialUntil: string;
  readonly description: string;
  readonly credits: readonly BandForm[];
}

/** Where a target begins. */
export function newTarget(
  key: string,
  changed: Partial<TargetForm> = {},
): TargetForm {
  return {
    key,
    id: null,
    name: '',
    indicator: '',
    objective: NEW_OBJECTIVE,
    period: { kind: 'month', days: '30' },
    calendar: { ...NEW_CALENDAR, kind: 'agreement' },
    noData: 'exclude',
    coverageFloor: '90',
    warnAtBudgetConsumed: '75',
    commitment: 'binding',
    trialUntil: '',
    description: '',
    credits: [],
    ...changed,
  };
}

function periodForm(period: TargetPeriod): PeriodForm {
  return typeof period === 'string'
    ? { kind: period, days: '30' }
    : { kind: 'rolling', days: String(period.rollingDays) };
}

/** A target to be changed. */
export function targetForm(target: DraftTarget, key: string): TargetForm {
  return newTarget(key, {
    id: target.id ?? null,
    name: target.name,
    indicator: target.indicator,
    objective: objectiveForm(target.objective),
    period: periodForm(target.period),
    calendar: calendarForm(target.calendar),
    noData: target.noData,
    coverageFloor: numberText(target.coverageFloor),
    warnAtBudgetConsumed: numberText(target.warnAtBudgetConsumed),
    commitment: target.commitment ?? 'binding',
    trialUntil: target.trialUntil ?? '',
    description: target.description ?? '',
    credits: (target.credits ?? []).map(({ from, below, percent }) => ({
      from: numberText(from),
      below: numberText(below),
      percent: numberText(percent),
    })),
  });
}

/** What is sent of a target. */
export function targetOf(form: TargetForm): TargetInput {
  const { id, name, indicator, period, commitment, noData, credits } = form;
  const isTrial = commitment === 'trial';
  return {
    ...(id !== null && { id }),
    name,
    indicator,
    objective: objectiveOf(form.objective),
    period:
      period.kind === 'rolling'
        ? { rollingDays: typedNumber(period.days) }
        : period.kind,
    calendar: calendarOf(form.calendar),
    noData,
    coverageFloor: optionalNumber(form.coverageFloor),
    warnAtBudgetConsumed: optionalNumber(form.warnAtBudgetConsumed),
    ...(commitment !== 'binding' && { commitment }),
    ...(isTrial && { trialUntil: optionalText(form.trialUntil) }),
    description: optionalText(form.description),
    ...(credits.length > 0 && {
      credits: credits.map(({ from, below, percent }) => ({
        from: typedNumber(from),
        below: typedNumber(below),
        percent: typedNumber(percent),
      })),
    }),
  };
}
