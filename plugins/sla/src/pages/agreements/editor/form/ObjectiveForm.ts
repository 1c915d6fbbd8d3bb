import type {
  Comparison,
  Objective,
} from '@service-levels/backstage-plugin-sla-common';
import type { TargetInput } from './TargetInput';
import { durationForm, secondsOf, type DurationForm } from './DurationForm';
import { numberText, optionalNumber, typedNumber } from './typedNumber';

/** An objective as it is typed: the fields of all kinds, so that one who tries another kind loses nothing. */
export interface ObjectiveForm {
  readonly kind: Objective['kind'];
  /** Percent. */
  readonly atLeast: string;
  /** Percent of degraded time that counts as down. */
  readonly degraded: string;
  readonly minimumOutage: DurationForm;
  readonly atMost: string;
  readonly longest: DurationForm;
  readonly op: Comparison;
  readonly value: string;
  /** Empty for the width of the indicator's buckets. */
  readonly slice: DurationForm;
  readonly minimum: string;
  readonly measure: 'response' | 'resolution';
  readonly within: DurationForm;
  readonly category: string;
  readonly openOverdueCounts: boolean;
  readonly orAtMostMissed: string;
}

/** Where an objective begins. */
export const NEW_OBJECTIVE: ObjectiveForm = {
  kind: 'availability',
  atLeast: '',
  degraded: '0',
  minimumOutage: { number: '0', unit: 'minutes' },
  atMost: '',
  longest: { number: '', unit: 'minutes' },
  op: 'lte',
  value: '',
  slice: { number: '', unit: 'minutes' },
  minimum: '1',
  measure: 'resolution',
  within: { number: '', unit: 'hours' },
  category: '',
  openOverdueCounts: true,
  orAtMostMissed: '',
};

const PERCENT = 100;

/** A part of one as a percentage, without what binary fractions add. */
function percentText(part: number): string {
  return String(Number((part * PERCENT).toFixed(8)));
}

function partOf(percent: string): number | undefined {
  const number = optionalNumber(percent);
  return number && Number((number / PERCENT).toFixed(10));
}

/** An objective to be changed. */
export function objectiveForm(objective: Objective): ObjectiveForm {
  const form = { ...NEW_OBJECTIVE, kind: objective.kind };
  switch (objective.kind) {
    case 'availability':
      return {
        ...form,
        atLeast: numberText(objective.atLeast),
        degraded: percentText(objective.degradedWeight),
        minimumOutage: durationForm(objective.minimumOutageSeconds, 'minutes'),
      };
    case 'outage-count':
      return {
        ...form,
        atMost: numberText(objective.atMost),
        degraded: percentText(objective.degradedWeight),
        minimumOutage: durationForm(objective.minimumOutageSeconds, 'minutes'),
      };
    case 'longest-outage':
      return {
        ...form,
        longest: durationForm(objective.atMostSeconds, 'minutes'),
        minimumOutage: durationForm(objective.minimumOutageSeconds, 'minutes'),
      };
    case 'success-ratio':
      return { ...form, atLeast: numberText(objective.atLeast) };
    case 'value-slices':
      return {
        ...form,
        atLeast: numberText(objective.atLeast),
        op: objective.slice.op,
        value: numberText(objective.slice.value),
        slice:
          objective.sliceSeconds === null
            ? form.slice
            : durationForm(objective.sliceSeconds, 'minutes'),
      };
    case 'mean':
      return {
        ...form,
        op: objective.op,
        value: numberText(objective.value),
        minimum: numberText(objective.minimum),
      };
    case 'cases-in-time':
      return {
        ...form,
        measure: objective.measure,
        within: durationForm(objective.withinSeconds, 'minutes'),
        atLeast: numberText(objective.atLeast),
        category: objective.category ?? '',
        openOverdueCounts: objective.openOverdueCounts,
        orAtMostMissed: numberText(objective.orAtMostMissed),
      };
    default:
      return objective satisfies never;
  }
}

function sliceSecondsOf(slice: DurationForm): number | null {
  return slice.number.trim() === '' ? null : secondsOf(slice);
}

/** What is sent of an objective; numbers that nobody has typed yet are NaN. */
export function objectiveOf(form: ObjectiveForm): TargetInput['objective'] {
  const { kind } = form;
  const outage = {
    degradedWeight: partOf(form.degraded),
    minimumOutageSeconds: optionalSeconds(form.minimumOutage),
  };
  switch (kind) {
    case 'availability':
      return { kind, atLeast: typedNumber(form.atLeast), ...outage };
    case 'outage-count':
      return { kind, atMost: typedNumber(form.atMost), ...outage };
    case 'longest-outage':
      return {
        kind,
        atMostSeconds: secondsOf(form.longest),
        minimumOutageSeconds: outage.minimumOutageSeconds,
      };
    case 'success-ratio':
      return { kind, atLeast: typedNumber(form.atLeast) };
    case 'value-slices':
      return {
        kind,
        slice: { op: form.op, value: typedNumber(form.value) },
        sliceSeconds: sliceSecondsOf(form.slice),
        atLeast: typedNumber(form.atLeast),
      };
    case 'mean':
      return {
        kind,
        op: form.op,
        value: typedNumber(form.value),
        minimum: optionalNumber(form.minimum),
      };
    case 'cases-in-time':
      return {
        kind,
        measure: form.measure,
        withinSeconds: secondsOf(form.within),
        atLeast: typedNumber(form.atLeast),
        category: form.category === '' ? null : form.category,
        openOverdueCounts: form.openOverdueCounts,
        orAtMostMissed: optionalNumber(form.orAtMostMissed) ?? null,
      };
    default:
      return kind satisfies never;
  }
}

function optionalSeconds(duration: DurationForm): number | undefined {
  return duration.number.trim() === '' ? undefined : secondsOf(duration);
}
