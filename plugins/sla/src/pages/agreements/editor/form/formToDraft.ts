import type { AgreementDraftInput } from '@service-levels/backstage-plugin-sla-common';
import type { AgreementForm } from './AgreementForm';
import { calendarOf } from './CalendarForm';
import { clausesOf } from './ClausesForm';
import { judgedOf } from './JudgedForm';
import { signatoriesOf } from './SignatoriesForm';
import { targetOf } from './TargetForm';
import { termOf } from './TermForm';

function hasNamedCalendar({ calendar, targets }: AgreementForm): boolean {
  return [calendar, ...targets.map(target => target.calendar)].some(
    ({ kind }) => kind === 'named',
  );
}

/** What is sent of a form, complete or not: what is missing the schema says. */
export function formToDraft(form: AgreementForm): AgreementDraftInput {
  const { type, term, effectiveTo } = form;
  const hasEnd = term.kind !== 'open-ended' && effectiveTo !== '';
  return {
    type,
    title: form.title,
    provider: type === 'uc' ? { supplier: form.supplier } : form.provider,
    customer: form.customer,
    covers: type === 'sla' ? [...form.covers] : [],
    entities: [...form.entities],
    timeZone: form.timeZone,
    calendar: calendarOf(form.calendar) ?? '24x7',
    ...(form.followCalendar &&
      hasNamedCalendar(form) && { followCalendar: true }),
    effectiveFrom: form.effectiveFrom,
    effectiveTo: hasEnd ? effectiveTo : null,
    ...clausesOf(form),
    ...judgedOf(form),
    term: termOf(term),
    signatories: signatoriesOf(form.signatories),
    targets: form.targets.map(targetOf),
  };
}
