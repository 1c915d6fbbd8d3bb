import {
  agreementDraftSchema,
  type NamedCalendar,
  type TargetSentenceOptions,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementForm } from '../form/AgreementForm';
import { formToDraft } from '../form/formToDraft';
import { agreedCalendarOf } from './agreedCalendarOf';

const { shape } = agreementDraftSchema;

/** What the sentence of a target has to know of the agreement; undefined while something of it is not right. */
export function sentenceTermsOf(
  form: AgreementForm,
  calendars: readonly NamedCalendar[],
): TargetSentenceOptions['terms'] | undefined {
  const draft = formToDraft(form);
  const timeZone = shape.timeZone.safeParse(draft.timeZone);
  const calendar = shape.calendar.safeParse(draft.calendar);
  const effectiveFrom = shape.effectiveFrom.safeParse(draft.effectiveFrom);
  const effectiveTo = shape.effectiveTo.safeParse(draft.effectiveTo);
  if (
    !timeZone.success ||
    !calendar.success ||
    !effectiveFrom.success ||
    !effectiveTo.success
  ) {
    return undefined;
  }
  const agreed = agreedCalendarOf(calendar.data, calendars);
  const maintenance = shape.maintenance.safeParse(draft.maintenance);
  return (
    agreed && {
      timeZone: timeZone.data,
      calendar: agreed,
      effectiveFrom: effectiveFrom.data,
      effectiveTo: effectiveTo.data,
      ...(draft.followCalendar && { followCalendar: true }),
      ...(maintenance.data && { maintenance: maintenance.data }),
      ...(form.exclusionGrounds.length > 0 && {
        exclusionGrounds: form.exclusionGrounds,
      }),
    }
  );
}
