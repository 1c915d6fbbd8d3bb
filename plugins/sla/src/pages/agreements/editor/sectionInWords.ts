import type { Translate } from '../../../translations/useTranslate';
import type { AgreementForm } from './form/AgreementForm';
import type { SectionId } from './sectionList';

/** What is in a section, in a line. */
export function sectionInWords(
  id: SectionId,
  form: AgreementForm,
  t: Translate,
): string {
  const none = t('editor.notAgreed');
  const joined = (parts: readonly string[]) =>
    parts.filter(part => part.trim() !== '').join(' · ') || none;
  const people = [
    ...form.signatories.provider.people,
    ...form.signatories.customer.people,
  ];
  switch (id) {
    case 'parties':
      return joined([
        form.title,
        form.type === 'uc' ? form.supplier : form.provider,
        form.customer,
      ]);
    case 'services':
      return joined([
        ...form.services.map(({ title }) => title),
        ...form.entities,
      ]);
    case 'term':
      return joined([
        t(`editor.termKinds.${form.term.kind}`),
        form.effectiveFrom,
        form.term.kind === 'open-ended' ? '' : form.effectiveTo,
      ]);
    case 'hours':
      return joined([
        form.timeZone,
        form.calendar.kind === 'named'
          ? form.calendar.name
          : t(`editor.calendarKinds.${form.calendar.kind}`),
      ]);
    case 'targets':
      return joined(form.targets.map(({ name }) => name));
    case 'maintenance':
      return form.maintenance.isAgreed
        ? t('editor.maintenanceSummary', {
            count: form.maintenance.blackoutDates?.length ?? 0,
          })
        : none;
    case 'exclusions':
      return form.exclusionGrounds.length === 0
        ? none
        : t('editor.groundsSummary', { count: form.exclusionGrounds.length });
    case 'workload':
      return joined(form.workloadLimits.map(({ title }) => title));
    case 'duties':
      return joined(form.customerDuties);
    case 'escalation':
      return joined(form.escalation.map(({ to }) => to));
    case 'reporting':
      return form.reporting.isAgreed ? t('editor.reportingAgreed') : none;
    case 'review':
      return form.review.isAgreed
        ? t('editor.reviewSummary', { months: form.review.everyMonths })
        : none;
    case 'signatories':
      return joined(people.map(({ ref, name }) => ref || name));
    case 'credits':
      return form.credits.isAgreed
        ? t('editor.creditsSummary', {
            fee: `${form.credits.amount} ${form.credits.currency}`,
            per: t(`editor.periods.${form.credits.per}`),
          })
        : none;
    case 'definitions':
      return joined(form.definitions.map(({ term }) => term));
    default:
      return id satisfies never;
  }
}
