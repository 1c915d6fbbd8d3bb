import type { AgreementForm } from './form/AgreementForm';

/** A section of the editor, in the order of the document. */
export interface SectionOfEditor {
  readonly id: SectionId;
  /** The fields of the draft that are in it. */
  readonly fields: readonly string[];
  /** Whether it is closed at first. */
  readonly isRare: boolean;
}

/** The sections, by what they are about. */
export type SectionId =
  | 'parties'
  | 'services'
  | 'term'
  | 'hours'
  | 'targets'
  | 'maintenance'
  | 'exclusions'
  | 'workload'
  | 'duties'
  | 'escalation'
  | 'reporting'
  | 'review'
  | 'signatories'
  | 'credits'
  | 'definitions';

type Field = keyof AgreementForm;

function section(
  id: SectionId,
  fields: readonly Field[],
  isRare = true,
): SectionOfEditor {
  return { id, fields, isRare };
}

/** The sections of the editor, in the order of the document. */
export const SECTIONS: readonly SectionOfEditor[] = [
  section(
    'parties',
    ['type', 'title', 'customer', 'provider', 'covers'],
    false,
  ),
  section('services', ['entities', 'services'], false),
  section('term', ['effectiveFrom', 'effectiveTo', 'term'], false),
  section('hours', ['timeZone', 'calendar', 'followCalendar'], false),
  section('targets', ['targets'], false),
  section('maintenance', ['maintenance']),
  section('exclusions', ['exclusionGrounds', 'exclusionApproval']),
  section('workload', ['workloadLimits']),
  section('duties', ['customerDuties']),
  section('escalation', ['escalation']),
  section('reporting', ['reporting']),
  section('review', ['review']),
  section('signatories', ['signatories']),
  section('credits', ['credits']),
  section('definitions', ['definitions']),
];

/** The fields of the form, in its order. */
const FIELDS = SECTIONS.flatMap(({ fields }) => fields);

/** Sorts what is about fields of the draft as the form has them; of the same field it stays as it is. */
export function inOrderOfForm<T extends { readonly field: string }>(
  about: readonly T[],
): readonly T[] {
  const placeOf = ({ field }: T) => FIELDS.indexOf(field.split('.')[0]);
  return [...about].sort((one, other) => placeOf(one) - placeOf(other));
}

/** In which section a field of the draft is. */
export function sectionOf(path: string): SectionOfEditor {
  const [field] = path.split('.');
  return SECTIONS.find(({ fields }) => fields.includes(field)) ?? SECTIONS[0];
}
