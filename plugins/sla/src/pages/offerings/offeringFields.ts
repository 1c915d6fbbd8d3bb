import type {
  Objective,
  Offering,
  OfferingDeclaration,
  OfferingTarget,
} from '@service-levels/backstage-plugin-sla-common';

/** Objectives that the form has fields for; others are kept as they are. */
export const FORM_OBJECTIVES = ['availability', 'success-ratio'] as const;

/** Periods that the form offers. */
export const FORM_PERIODS = ['month', 'quarter', 'year', 'week'] as const;

/** A target as the form has it. */
export interface TargetFields {
  /** Of the row, while the form is open. */
  readonly key: string;
  readonly name: string;
  readonly indicator: string;
  readonly kind: Objective['kind'];
  /** Percent, as typed. */
  readonly atLeast: string;
  /** Empty for rolling days, which stay as they are. */
  readonly period: string;
  /** As it was stored; undefined for a new one. */
  readonly stored: OfferingTarget | undefined;
}

/** An offering as the form has it; empty texts for nothing. */
export interface OfferingFields {
  readonly name: string;
  readonly title: string;
  readonly level: string;
  readonly description: string;
  readonly serviceTitle: string;
  readonly inScope: string;
  readonly outOfScope: string;
  readonly timeZone: string;
  /** `24x7` or the name of a calendar; empty for hours of its own, which stay as they are. */
  readonly calendar: string;
  readonly targets: readonly TargetFields[];
}

/** A target that is added. */
export function newTarget(key: string): TargetFields {
  return {
    key,
    name: '',
    indicator: '',
    kind: 'availability',
    atLeast: '',
    period: 'month',
    stored: undefined,
  };
}

/** Where a new offering begins. */
export function newOffering(timeZone: string): OfferingFields {
  return {
    name: '',
    title: '',
    level: '',
    description: '',
    serviceTitle: '',
    inScope: '',
    outOfScope: '',
    timeZone,
    calendar: '24x7',
    targets: [newTarget('1')],
  };
}

function calendarText({ calendar }: Offering): string {
  if (typeof calendar === 'string') {
    return calendar;
  }
  const { hours, holidays, exceptions } = calendar;
  return hours === '24x7' && holidays.length + exceptions.length === 0
    ? '24x7'
    : '';
}

/** The fields of an offering. */
export function fieldsOf(offering: Offering): OfferingFields {
  const { service } = offering;
  return {
    name: offering.name,
    title: offering.title,
    level: offering.level,
    description: offering.description ?? '',
    serviceTitle: service.title,
    inScope: service.inScope ?? '',
    outOfScope: service.outOfScope ?? '',
    timeZone: offering.timeZone,
    calendar: calendarText(offering),
    targets: offering.targets.map((target, i) => ({
      key: `stored-${i}`,
      name: target.name,
      indicator: target.indicator,
      kind: target.objective.kind,
      atLeast:
        'atLeast' in target.objective ? String(target.objective.atLeast) : '',
      period: typeof target.period === 'string' ? target.period : '',
      stored: target,
    })),
  };
}

function textOf(typed: string): string | undefined {
  return typed.trim() === '' ? undefined : typed.trim();
}

function objectiveOf(fields: TargetFields): OfferingTarget['objective'] {
  const { kind, stored } = fields;
  const atLeast = Number(fields.atLeast.replace(',', '.'));
  const before = stored?.objective;
  if (before !== undefined && before.kind === kind) {
    return 'atLeast' in before ? { ...before, atLeast } : before;
  }
  return kind === 'success-ratio'
    ? { kind, atLeast }
    : {
        kind: 'availability',
        atLeast,
        degradedWeight: 0,
        minimumOutageSeconds: 0,
      };
}

/** The bands go down from what is promised now. */
function creditsOf(
  { stored }: TargetFields,
  objective: OfferingTarget['objective'],
): OfferingTarget['credits'] {
  if (stored?.credits === undefined || !('atLeast' in objective)) {
    return stored?.credits;
  }
  const [first, ...rest] = stored.credits;
  return [{ ...first, below: objective.atLeast }, ...rest];
}

const JUDGED_AS_USUAL = {
  commitment: undefined,
  calendar: null,
  noData: 'exclude',
  coverageFloor: 90,
  warnAtBudgetConsumed: 75,
} as const;

function targetOf(fields: TargetFields): OfferingTarget {
  const objective = objectiveOf(fields);
  const period = FORM_PERIODS.find(known => known === fields.period);
  return {
    ...JUDGED_AS_USUAL,
    ...fields.stored,
    name: fields.name.trim(),
    indicator: fields.indicator.trim(),
    objective,
    period: period ?? fields.stored?.period ?? 'month',
    credits: creditsOf(fields, objective),
  };
}

/** What an offering says besides what the form has fields for. */
function restOf({
  name: _name,
  state: _state,
  etag: _etag,
  createdAt: _createdAt,
  createdBy: _createdBy,
  changedAt: _changedAt,
  changedBy: _changedBy,
  ...declaration
}: Offering): OfferingDeclaration {
  return declaration;
}

/**
 * What is sent of a form.
 *
 * @param before - what is changed; all that the form has no fields for stays
 */
export function declarationOf(
  fields: OfferingFields,
  before?: Offering,
): OfferingDeclaration {
  const calendar = textOf(fields.calendar);
  return {
    followCalendar: undefined,
    ...(before && restOf(before)),
    title: fields.title.trim(),
    level: fields.level.trim(),
    description: textOf(fields.description) ?? null,
    service: {
      ...before?.service,
      title: fields.serviceTitle.trim(),
      inScope: textOf(fields.inScope),
      outOfScope: textOf(fields.outOfScope),
    },
    timeZone: fields.timeZone.trim(),
    calendar: calendar ?? before?.calendar ?? '24x7',
    targets: fields.targets.map(targetOf),
  };
}

/** Whether all is filled in that must be. */
export function isComplete(fields: OfferingFields, isNew: boolean): boolean {
  const { title, level, serviceTitle, timeZone, targets } = fields;
  const texts = [
    title,
    level,
    serviceTitle,
    timeZone,
    ...(isNew ? [fields.name] : []),
    ...targets.flatMap(({ name, indicator, kind, atLeast }) => [
      name,
      indicator,
      ...(FORM_OBJECTIVES.some(known => known === kind) ? [atLeast] : []),
    ]),
  ];
  return targets.length > 0 && texts.every(text => text.trim() !== '');
}
