import { randomUUID } from 'node:crypto';
import {
  type AgreementDraft,
  type ErrorDetail,
} from '@service-levels/backstage-plugin-sla-common';
import { checkParties } from '../agreements/amendRules';
import { agreedCalendarOf } from '../agreements/agreedCalendarOf';
import {
  pinCalendars,
  writeOutCalendars,
  type CalendarsToName,
} from '../agreements/namedCalendars';
import type {
  StoredAgreement,
  StoredTerms,
  StoredVersion,
} from '../agreements/StoredAgreement';
import type { CustomersStore } from '../customers/CustomersStore';
import { InvalidInputError } from '../errors';

/** The only version of an agreement that is proposed. */
export const PROPOSED_VERSION = 1;

/** Before anything was ever measured. */
const ALWAYS_IN_FORCE = '1970-01-01';

/** What a draft is read with. */
export interface ProposalSurroundings {
  readonly customers: Pick<CustomersStore, 'concernedBy'>;
  readonly calendars: CalendarsToName;
  /** The agreement that the draft is to become a version of. */
  readonly agreement: StoredAgreement | undefined;
}

/** Targets of a draft that name an id which is none of the agreement's, or the same twice. */
function strangeTargets(
  { targets }: AgreementDraft,
  agreement: StoredAgreement | undefined,
): ErrorDetail[] {
  const known = new Set(
    agreement?.versions.flatMap(({ terms }) =>
      terms.targets.map(({ id }) => id),
    ),
  );
  return targets.flatMap(({ id }, i) =>
    id !== undefined && !known.delete(id)
      ? [
          {
            field: `targets.${i}.id`,
            reason: 'is not the id of a target of this agreement',
          },
        ]
      : [],
  );
}

/** As an offer of today would write the terms, but in force since ever. */
async function toTerms(
  draft: AgreementDraft,
  { calendars, agreement }: ProposalSurroundings,
): Promise<StoredTerms> {
  const { details, calendarOf } = await writeOutCalendars(draft, calendars);
  const wrong = [...details, ...strangeTargets(draft, agreement)];
  if (wrong.length > 0) {
    throw new InvalidInputError(wrong);
  }
  // How it ends says nothing of how it is judged.
  const { term: _term, ...endless } = draft;
  return await pinCalendars(
    {
      ...endless,
      effectiveFrom: ALWAYS_IN_FORCE,
      effectiveTo: null,
      calendar: calendarOf(draft.calendar),
      targets: draft.targets.map(target => ({
        ...target,
        calendar: target.calendar && calendarOf(target.calendar),
        id: target.id ?? randomUUID(),
      })),
    },
    calendars,
  );
}

/** Versions of the calendars that the terms follow. */
async function followed(
  { followCalendar, calendar, targets }: StoredTerms,
  calendars: CalendarsToName,
): Promise<StoredVersion['laterCalendars']> {
  if (followCalendar !== true) {
    return [];
  }
  const named = [calendar, ...targets.flatMap(target => target.calendar ?? [])];
  const versions = await calendars.versionsOf(
    named.flatMap(({ name }) => name ?? []),
  );
  return versions.map(stored => ({
    version: stored.version,
    validFrom: stored.validFrom,
    calendar: agreedCalendarOf(stored, stored.version),
  }));
}

/**
 * An agreement of one version, agreed, with the terms of a draft and in force
 * all the time. It is nowhere stored; what is judged of it is what would be
 * judged of the draft.
 *
 * @throws InputError - where a calendar or a target that it names is not there, or its parties cannot be these
 */
export async function proposedAgreement(
  draft: AgreementDraft,
  surroundings: ProposalSurroundings,
): Promise<StoredAgreement & { readonly terms: StoredTerms }> {
  const { agreement, customers, calendars } = surroundings;
  if (agreement !== undefined) {
    checkParties(draft, agreement);
  }
  const terms = await toTerms(draft, surroundings);
  const { type, provider, customer, covers } = terms;
  return {
    id: agreement?.id ?? randomUUID(),
    type,
    providerRef: typeof provider === 'string' ? provider : null,
    customerRef: customer,
    revision: 0,
    approvals: [],
    approvers: [],
    termination: null,
    continuations: [],
    terms,
    versions: [
      {
        version: PROPOSED_VERSION,
        stage: 'agreed',
        terms,
        hash: null,
        offeredAt: null,
        agreedAt: null,
        signatures: [],
        unsignedReminderDays: null,
        closed: null,
        concerns: [...(await customers.concernedBy(customer, covers))].sort(),
        laterCalendars: await followed(terms, calendars),
      },
    ],
  };
}
