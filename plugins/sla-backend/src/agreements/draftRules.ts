import { randomUUID } from 'node:crypto';
import {
  STREAMS_OF_OBJECTIVES,
  type AgreementDraft,
  type ErrorDetail,
} from '@service-levels/backstage-plugin-sla-common';
import type { CustomersStore } from '../customers/CustomersStore';
import type { EntityDirectory } from '../entities/EntityDirectory';
import { InvalidInputError } from '../errors';
import type {
  IndicatorsStore,
  StoredIndicator,
} from '../indicators/IndicatorsStore';
import type { TermsToStore } from './AgreementsStore';
import { writeOutCalendars, type CalendarsToName } from './namedCalendars';
import type { StoredVersion } from './StoredAgreement';

/** What a draft is held against. */
export interface DraftSurroundings {
  readonly entities: EntityDirectory;
  readonly customers: Pick<CustomersStore, 'unknown'>;
  readonly indicators: IndicatorsStore;
  readonly calendars: CalendarsToName;
}

interface NamedRef {
  readonly field: string;
  readonly ref: string;
}

/** Everything of a draft that must exist, with the field that names it. */
function refsOf(draft: AgreementDraft): {
  customers: NamedRef[];
  entities: NamedRef[];
} {
  const parties: NamedRef[] = [
    ...(typeof draft.provider === 'string'
      ? [{ field: 'provider', ref: draft.provider }]
      : []),
    { field: 'customer', ref: draft.customer },
    ...draft.covers.map((ref, i) => ({ field: `covers.${i}`, ref })),
  ];
  return {
    customers: parties.filter(({ ref }) => ref.startsWith('customer:')),
    entities: [
      ...parties.filter(({ ref }) => !ref.startsWith('customer:')),
      ...draft.entities.map((ref, i) => ({ field: `entities.${i}`, ref })),
    ],
  };
}

async function missingRefs(
  draft: AgreementDraft,
  { customers, entities }: DraftSurroundings,
): Promise<ErrorDetail[]> {
  const refs = refsOf(draft);
  const unknownCustomers = new Set(
    await customers.unknown(refs.customers.map(({ ref }) => ref)),
  );
  const unknownEntities = new Set(
    await entities.missing(refs.entities.map(({ ref }) => ref)),
  );
  return [
    ...refs.customers
      .filter(({ ref }) => unknownCustomers.has(ref))
      .map(({ field, ref }) => ({
        field,
        reason: `there is no customer ${ref}`,
      })),
    ...refs.entities
      .filter(({ ref }) => unknownEntities.has(ref))
      .map(({ field, ref }) => ({
        field,
        reason: `the catalog has no entity ${ref}`,
      })),
  ];
}

function indicatorProblem(
  { indicator: ref, objective }: AgreementDraft['targets'][number],
  indicator: StoredIndicator | undefined,
  beneath: ReadonlySet<string>,
): string | undefined {
  if (indicator === undefined) {
    return `there is no indicator ${ref}`;
  }
  const streams: readonly string[] = STREAMS_OF_OBJECTIVES[objective.kind];
  if (!streams.includes(indicator.stream)) {
    return `collects ${indicator.stream}, but ${
      objective.kind
    } is judged on ${streams.join(' or ')}`;
  }
  if (!beneath.has(indicator.entityRef)) {
    return `lies on ${indicator.entityRef}, which is not among the agreement's entities or beneath them`;
  }
  return undefined;
}

/**
 * Holds a draft against the catalog, the customers, the indicators and the
 * calendars, writes these out, and gives each target its identity: the one it names, which must be one of this
 * agreement's, else a new one.
 *
 * @throws InputError - with every field that names what does not exist
 */
export async function checkDraft(
  draft: AgreementDraft,
  options: DraftSurroundings & { readonly versions: readonly StoredVersion[] },
): Promise<TermsToStore> {
  const writtenOut = await writeOutCalendars(draft, options.calendars);
  const details = [
    ...(await missingRefs(draft, options)),
    ...writtenOut.details,
  ];
  const indicators = new Map(
    (
      await options.indicators.byRefs(
        draft.targets.map(target => target.indicator),
      )
    ).map(indicator => [indicator.ref, indicator]),
  );
  const beneath = await options.entities.withBeneath(draft.entities);
  const knownIds = new Set(
    options.versions.flatMap(version =>
      version.terms.targets.map(target => target.id),
    ),
  );
  const usedIds = new Set<string>();
  draft.targets.forEach((target, i) => {
    const problem = indicatorProblem(
      target,
      indicators.get(target.indicator),
      beneath,
    );
    if (problem !== undefined) {
      details.push({ field: `targets.${i}.indicator`, reason: problem });
    }
    if (
      target.id !== undefined &&
      (!knownIds.has(target.id) || usedIds.has(target.id))
    ) {
      details.push({
        field: `targets.${i}.id`,
        reason: 'is not the id of a target of this agreement',
      });
    }
    if (target.id !== undefined) {
      usedIds.add(target.id);
    }
  });
  if (details.length > 0) {
    throw new InvalidInputError(details);
  }
  const { calendarOf } = writtenOut;
  return {
    terms: {
      ...draft,
      calendar: calendarOf(draft.calendar),
      targets: draft.targets.map(target => ({
        ...target,
        calendar: target.calendar && calendarOf(target.calendar),
        id: target.id ?? randomUUID(),
      })),
    },
    indicatorKeys: new Map([...indicators].map(([ref, { key }]) => [ref, key])),
  };
}
