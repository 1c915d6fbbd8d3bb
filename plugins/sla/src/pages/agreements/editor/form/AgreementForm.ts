import type { AgreementType } from '@service-levels/backstage-plugin-sla-common';
import { NEW_CALENDAR, type CalendarForm } from './CalendarForm';
import { NEW_CLAUSES, type ClausesForm } from './ClausesForm';
import { NEW_JUDGED, type JudgedForm } from './JudgedForm';
import { signatoriesForm, type SignatoriesForm } from './SignatoriesForm';
import type { TargetForm } from './TargetForm';
import { NEW_TERM, type TermForm } from './TermForm';

/** An agreement as it is typed: numbers are text, and what is not agreed keeps its fields. */
export interface AgreementForm extends ClausesForm, JudgedForm {
  readonly type: AgreementType;
  readonly title: string;
  /** Ref of the group that provides it; in an underpinning contract the supplier does. */
  readonly provider: string;
  readonly supplier: string;
  readonly customer: string;
  readonly covers: readonly string[];
  readonly entities: readonly string[];
  readonly timeZone: string;
  readonly calendar: CalendarForm;
  readonly followCalendar: boolean;
  readonly effectiveFrom: string;
  readonly effectiveTo: string;
  readonly term: TermForm;
  readonly signatories: SignatoriesForm;
  readonly targets: readonly TargetForm[];
}

/** Where an agreement begins that nobody has said anything of. */
export function newAgreement(given: {
  readonly timeZone: string;
  readonly effectiveFrom: string;
}): AgreementForm {
  return {
    ...NEW_CLAUSES,
    ...NEW_JUDGED,
    ...given,
    type: 'sla',
    title: '',
    provider: '',
    supplier: '',
    customer: '',
    covers: [],
    entities: [],
    calendar: NEW_CALENDAR,
    followCalendar: false,
    effectiveTo: '',
    term: NEW_TERM,
    signatories: signatoriesForm(undefined),
    targets: [],
  };
}
