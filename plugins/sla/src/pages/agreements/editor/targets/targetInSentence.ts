import {
  agreementDraftSchema,
  targetInWords,
  type Indicator,
  type NamedCalendar,
  type TargetInWords,
  type TargetSentenceOptions,
} from '@service-levels/backstage-plugin-sla-common';
import { targetOf, type TargetForm } from '../form/TargetForm';
import { agreedCalendarOf } from './agreedCalendarOf';

/** What will be judged of a target as it is typed, in words; undefined while something of it is missing. */
export function targetInSentence(
  form: TargetForm,
  options: Omit<TargetSentenceOptions, 'entityTitle' | 'measured'> & {
    readonly indicators: readonly Indicator[];
    readonly calendars: readonly NamedCalendar[];
    readonly titleOf: (ref: string) => string;
  },
): TargetInWords | undefined {
  const { indicators, calendars, titleOf, ...given } = options;
  const parsed = agreementDraftSchema.shape.targets.element.safeParse({
    ...targetOf(form),
    // Its name is no part of the sentence, and may be missing yet.
    name: form.name.trim() === '' ? '-' : form.name,
  });
  if (!parsed.success) {
    return undefined;
  }
  const { data } = parsed;
  const calendar =
    data.calendar === null ? null : agreedCalendarOf(data.calendar, calendars);
  if (calendar === undefined) {
    return undefined;
  }
  const entityRef = data.indicator.slice(0, data.indicator.lastIndexOf('/'));
  return targetInWords(
    { ...data, calendar },
    {
      ...given,
      entityTitle: titleOf(entityRef),
      measured: indicators.find(({ ref }) => ref === data.indicator),
    },
  );
}
