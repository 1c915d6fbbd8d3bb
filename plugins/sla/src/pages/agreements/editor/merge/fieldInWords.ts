import type {
  MessageKey,
  Translate,
} from '../../../../translations/useTranslate';
import type { AgreementForm } from '../form/AgreementForm';
import { sectionOf } from '../sectionList';
import type { FieldPath } from './Merged';

/** What the fields of a target, and those of sections that are merged in parts, are called. */
const FIELDS: Readonly<Record<string, MessageKey>> = {
  type: 'editor.type',
  title: 'editor.title',
  provider: 'editor.provider',
  supplier: 'editor.supplier',
  customer: 'editor.customer',
  covers: 'editor.covers',
  entities: 'editor.entities',
  effectiveFrom: 'editor.effectiveFrom',
  effectiveTo: 'editor.effectiveTo',
  timeZone: 'editor.timeZone',
  calendar: 'editor.hours',
  followCalendar: 'editor.followCalendar',
  exclusionApproval: 'editor.approval',
  'maintenance.maxHoursPerPeriod': 'editor.maxHours',
  'maintenance.noticeHours': 'editor.noticeHours',
  'maintenance.blackoutDates': 'editor.blackoutDates',
  'reporting.delayWorkingDays': 'editor.reportingFields.delayWorkingDays',
  'reporting.acceptedAfterWorkingDays':
    'editor.reportingFields.acceptedAfterWorkingDays',
  'reporting.text': 'editor.reportingText',
  'review.everyMonths': 'editor.everyMonths',
  'review.text': 'editor.reviewText',
  'signatories.provider': 'editor.signatoriesOf.provider',
  'signatories.customer': 'editor.signatoriesOf.customer',
  'credits.amount': 'editor.fee',
  'credits.currency': 'editor.currency',
  'credits.per': 'editor.feePer',
  'credits.capPercent': 'editor.cap',
  'targets.name': 'editor.targetName',
  'targets.indicator': 'editor.indicator',
  'targets.objective': 'editor.kind',
  'targets.period': 'editor.period',
  'targets.calendar': 'editor.targetHours',
  'targets.noData': 'editor.noData',
  'targets.coverageFloor': 'editor.coverageFloor',
  'targets.warnAtBudgetConsumed': 'editor.warnAt',
  'targets.commitment': 'editor.commitment',
  'targets.trialUntil': 'editor.trialUntil',
  'targets.description': 'editor.targetDescription',
  'targets.credits': 'editor.bands',
};

/** Which field it is, as the form calls it: "Availability: Judged over each". */
export function fieldInWords(
  path: FieldPath,
  forms: readonly AgreementForm[],
  t: Translate,
  /** Of a target that none of them has. */
  elsewhere = '',
): string {
  const [field, inner, ofTarget] = path;
  const section = t(`editor.sections.${sectionOf(field).id}`);
  if (field === 'targets' && inner !== undefined) {
    const target = forms
      .flatMap(({ targets }) => targets)
      .find(({ key }) => key === inner);
    const name = target?.name ?? elsewhere;
    const key = ofTarget && FIELDS[`targets.${ofTarget}`];
    return t('editor.fieldOf', {
      section: name === '' ? section : name,
      field: key ? t(key) : t('editor.wholeTarget'),
    });
  }
  const key = FIELDS[path.join('.')];
  return key === undefined
    ? section
    : t('editor.fieldOf', { section, field: t(key) });
}
