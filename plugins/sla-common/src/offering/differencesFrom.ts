import type { DraftCalendar } from '../model/agreedCalendar';
import type { AgreementTerms } from '../model/agreement';
import type { ServiceCalendar } from '../model/calendar';
import type { OfferingDeclaration } from '../model/offering';
import type { TargetTerms } from '../model/target';

/** Where an agreement says something else than the offering that it began from. @public */
export interface OfferingDifference {
  /** Fields from the outside in; a target stands by its name, as in `['targets', 'Availability', 'period']`. */
  readonly path: readonly string[];
  /** Undefined where the offering says nothing. */
  readonly offering: unknown;
  /** Undefined where the agreement says nothing. */
  readonly agreement: unknown;
}

/** What of a draft, or of an agreement as it is answered, is held against an offering. @public */
export interface ComparedAgreement
  extends Omit<
    AgreementTerms,
    | 'type'
    | 'title'
    | 'provider'
    | 'customer'
    | 'covers'
    | 'entities'
    | 'effectiveFrom'
    | 'effectiveTo'
    | 'signatories'
    | 'calendar'
    | 'followCalendar'
    | 'targets'
  > {
  readonly calendar: DraftCalendar;
  readonly followCalendar?: boolean;
  readonly targets: readonly (Omit<TargetTerms, 'calendar'> & {
    readonly calendar: DraftCalendar | null;
  })[];
}

type Fields = Readonly<Record<string, unknown>>;
type OfferedCalendar = string | ServiceCalendar | null | undefined;

function writtenOut({ hours, holidays, exceptions }: ServiceCalendar): Fields {
  const byDate = [...exceptions].sort((a, b) => (a.date < b.date ? -1 : 1));
  return { hours, holidays: [...holidays].sort(), exceptions: byDate };
}

function offeredCalendar(calendar: OfferedCalendar): unknown {
  return typeof calendar === 'object' && calendar !== null
    ? writtenOut(calendar)
    : calendar ?? null;
}

/** In the words of the offering: which version is pinned matters only where it names one. */
function agreedCalendar(
  calendar: DraftCalendar | null,
  ofOffering: OfferedCalendar,
): unknown {
  if (calendar === null) {
    return null;
  }
  const { name, version } = calendar;
  if (name === undefined) {
    return 'hours' in calendar ? writtenOut(calendar) : null;
  }
  return ofOffering === name || typeof version !== 'number'
    ? name
    : `${name}@${version}`;
}

const CLAUSES = [
  'timeZone',
  'maintenance',
  'exclusionGrounds',
  'exclusionApproval',
  'workloadLimits',
  'customerDuties',
  'escalation',
  'reporting',
  'review',
  'definitions',
  'term',
  'credits',
] as const;

function clausesOf(
  terms: Pick<ComparedAgreement, (typeof CLAUSES)[number]>,
): Fields {
  return Object.fromEntries(CLAUSES.map(clause => [clause, terms[clause]]));
}

function offered(offering: OfferingDeclaration): Fields {
  const targets = offering.targets.map(({ name, ...target }) => [
    name,
    { ...target, calendar: offeredCalendar(target.calendar) },
  ]);
  return {
    service: offering.service,
    calendar: offeredCalendar(offering.calendar),
    followCalendar: offering.followCalendar,
    ...clausesOf(offering),
    targets: Object.fromEntries(targets),
  };
}

function agreed(agreement: ComparedAgreement, offering: OfferingDeclaration) {
  const services = (agreement.services ?? []).map(
    ({ entities: _open, ...service }) => service,
  );
  const targets = agreement.targets.map(target => {
    const { name, indicator, calendar } = target;
    const same = offering.targets.find(one => one.name === name);
    const terms = {
      indicator: indicator.slice(indicator.lastIndexOf('/') + 1),
      objective: target.objective,
      period: target.period,
      calendar: agreedCalendar(calendar, same?.calendar),
      noData: target.noData,
      coverageFloor: target.coverageFloor,
      warnAtBudgetConsumed: target.warnAtBudgetConsumed,
      commitment: target.commitment,
      trialUntil: target.trialUntil,
      description: target.description,
      credits: target.credits,
    };
    return [name, terms];
  });
  return {
    service: services.length === 1 ? services[0] : services,
    calendar: agreedCalendar(agreement.calendar, offering.calendar),
    followCalendar: agreement.followCalendar,
    ...clausesOf(agreement),
    targets: Object.fromEntries(targets),
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Of another kind, all fields mean something else: they are compared as a whole. */
function isSameKind(one: Fields, other: Fields): boolean {
  return one.kind === other.kind && 'hours' in one === 'hours' in other;
}

function* differences(
  path: readonly string[],
  one: unknown,
  other: unknown,
): Generator<OfferingDifference> {
  if (isFields(one) && isFields(other) && isSameKind(one, other)) {
    for (const field of new Set([...Object.keys(one), ...Object.keys(other)])) {
      yield* differences([...path, field], one[field], other[field]);
    }
    return;
  }
  if (textOf(one) !== textOf(other)) {
    yield { path, offering: one, agreement: other };
  }
}

/** The same for the same value, whatever the order of its fields. */
function textOf(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, inner: unknown) =>
    isFields(inner)
      ? Object.fromEntries(
          Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : inner,
  );
}

/**
 * What an agreement changed, added and left out of an offering: in its hours,
 * targets and words. Who agrees, on which entities and from when is no
 * difference, since an offering says nothing of it.
 *
 * @public
 */
export function differencesFrom(
  offering: OfferingDeclaration,
  agreement: ComparedAgreement,
): OfferingDifference[] {
  return [...differences([], offered(offering), agreed(agreement, offering))];
}
