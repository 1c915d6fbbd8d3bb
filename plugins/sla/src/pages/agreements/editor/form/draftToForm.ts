import type {
  AgreementTerms,
  DraftCalendar,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementForm } from './AgreementForm';
import { calendarForm } from './CalendarForm';
import { clausesForm } from './ClausesForm';
import { judgedForm } from './JudgedForm';
import { signatoriesForm } from './SignatoriesForm';
import { targetForm, type DraftTarget } from './TargetForm';
import { termForm } from './TermForm';

/** What an agreement says, as answered or as a parsed draft. */
export type DraftTerms = Omit<AgreementTerms, 'calendar' | 'targets'> & {
  readonly calendar: DraftCalendar;
  readonly targets: readonly DraftTarget[];
};

/** An agreement to be changed in a form. */
export function draftToForm(terms: DraftTerms): AgreementForm {
  const { provider } = terms;
  return {
    ...clausesForm(terms),
    ...judgedForm(terms),
    type: terms.type,
    title: terms.title,
    provider: typeof provider === 'string' ? provider : '',
    supplier: typeof provider === 'string' ? '' : provider.supplier,
    customer: terms.customer,
    covers: terms.covers,
    entities: terms.entities,
    timeZone: terms.timeZone,
    calendar: calendarForm(terms.calendar),
    followCalendar: terms.followCalendar === true,
    effectiveFrom: terms.effectiveFrom,
    effectiveTo: terms.effectiveTo ?? '',
    term: termForm(terms),
    signatories: signatoriesForm(terms.signatories),
    targets: terms.targets.map((target, i) =>
      targetForm(target, target.id ?? `target-${i}`),
    ),
  };
}
