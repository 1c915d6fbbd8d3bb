import type { AgreementDraftInput } from '../model/agreement';
import type { ServiceCalendar } from '../model/calendar';
import type { OfferingDeclaration } from '../model/offering';

/** What an offering leaves open. @public */
export interface DraftParties {
  readonly type?: AgreementDraftInput['type'];
  /** That of the offering, where it is not given. */
  readonly title?: string;
  readonly provider: AgreementDraftInput['provider'];
  readonly customer: string;
  /** At least one; its targets are measured on the first. */
  readonly entities: readonly string[];
  readonly effectiveFrom: string;
  readonly effectiveTo?: string | null;
}

/**
 * A draft that starts from an offering: its terms, with who agrees, on what
 * and from when. Indicators are looked for on the first entity; where another
 * is meant, the draft is changed.
 *
 * @public
 */
export function draftFromOffering(
  offering: OfferingDeclaration,
  parties: DraftParties,
): AgreementDraftInput {
  const { entities, type = 'sla', title = offering.title } = parties;
  return {
    ...termsOf(offering),
    type,
    title,
    provider: parties.provider,
    customer: parties.customer,
    covers: [],
    entities: [...entities],
    effectiveFrom: parties.effectiveFrom,
    effectiveTo: parties.effectiveTo ?? null,
    services: [{ ...offering.service, entities: [...entities] }],
    targets: offering.targets.map(target => ({
      ...target,
      calendar:
        target.calendar === null ? null : draftCalendar(target.calendar),
      indicator: `${entities[0]}/${target.indicator}`,
    })),
  };
}

function draftCalendar(
  calendar: string | ServiceCalendar,
): AgreementDraftInput['calendar'] {
  if (typeof calendar === 'string') {
    return calendar;
  }
  const { hours, holidays, exceptions } = calendar;
  return {
    hours:
      hours === '24x7'
        ? hours
        : hours.map(({ days, ...rest }) => ({ ...rest, days: [...days] })),
    holidays: [...holidays],
    exceptions: exceptions.map(({ date, hours: ofDate }) => ({
      date,
      hours: [...ofDate],
    })),
  };
}

/** What goes into an agreement as it stands. */
function termsOf(offering: OfferingDeclaration) {
  return {
    timeZone: offering.timeZone,
    calendar: draftCalendar(offering.calendar),
    followCalendar: offering.followCalendar,
    maintenance: offering.maintenance,
    exclusionGrounds: offering.exclusionGrounds,
    exclusionApproval: offering.exclusionApproval,
    workloadLimits: offering.workloadLimits,
    customerDuties: offering.customerDuties,
    escalation: offering.escalation,
    reporting: offering.reporting,
    review: offering.review,
    definitions: offering.definitions,
    term: offering.term,
    credits: offering.credits,
  };
}
