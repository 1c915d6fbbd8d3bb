import {
  parseInstant,
  type CorrectionChange,
  type Interval,
} from '@service-levels/backstage-plugin-sla-common';
import { InvalidInputError } from '../errors';
import type { StoredIndicator } from '../indicators/IndicatorsStore';
import type { Cell } from '../measurements/database/factTables';
import { keyOfName, NAMED_BY } from '../measurements/factNames';
import type { FactName } from '../measurements/MeasurementsStore';
import { customerProblem, widthProblem } from '../measurements/requireBuckets';

/** What a change is about. */
export interface Corrected {
  /** The field of the request that says it. */
  readonly field: string;
  /** The time that it states something of; undefined where it only withdraws. */
  readonly span: Interval | undefined;
  /** Of the fact that it withdraws or replaces. */
  readonly factKey: readonly Cell[] | undefined;
  /** Whom it names. */
  readonly customer: string | null;
}

type Replacement = Extract<CorrectionChange, { kind: 'replace' }>;
type Withdrawal = Extract<CorrectionChange, { kind: 'withdraw' }>;

/** How a fact of each stream is replaced. */
const REPLACED_AS = {
  states: undefined,
  counts: 'count',
  values: 'value',
  cases: 'case',
} as const;

function nameOf({ fact }: Withdrawal): FactName {
  if ('id' in fact) {
    return fact;
  }
  return 'from' in fact
    ? { ...fact, from: parseInstant(fact.from) }
    : { ...fact, start: parseInstant(fact.start) };
}

function ofBucket(
  indicator: StoredIndicator,
  field: 'count' | 'value',
  bucket: NonNullable<Replacement['count'] | Replacement['value']>,
): Corrected {
  const { seconds, customer } = bucket;
  const width = indicator.bucketSeconds;
  if (width !== null && width !== seconds) {
    throw InvalidInputError.of(`${field}.seconds`, widthProblem(width));
  }
  const reason = customerProblem(indicator, customer);
  if (reason !== undefined) {
    throw InvalidInputError.of(`${field}.customer`, reason);
  }
  const from = parseInstant(bucket.start);
  return {
    field,
    span: { from, to: from + seconds - 1 },
    factKey: [from, customer ?? ''],
    customer,
  };
}

function ofReplacement(
  indicator: StoredIndicator,
  change: Replacement,
  openUntil: number,
): Corrected {
  const expected = REPLACED_AS[indicator.stream];
  if (expected === undefined) {
    throw InvalidInputError.of(
      'kind',
      'must be override or withdraw: the indicator collects states',
    );
  }
  const bucket = change.count ?? change.value;
  const { case: ticket } = change;
  if (change[expected] === undefined) {
    throw InvalidInputError.of(
      expected,
      `is required: the indicator collects ${indicator.stream}`,
    );
  }
  if (expected !== 'case' && bucket !== undefined) {
    return ofBucket(indicator, expected, bucket);
  }
  if (ticket === undefined) {
    throw InvalidInputError.of(expected, 'is required');
  }
  const ends = [ticket.resolved, ticket.resolved && ticket.responded];
  const instants = ends.flatMap(end => (end ? [parseInstant(end)] : []));
  return {
    field: 'case',
    span: {
      from: parseInstant(ticket.opened),
      to: instants.length === 0 ? openUntil : Math.max(...instants),
    },
    factKey: [ticket.id],
    customer: ticket.customer,
  };
}

/**
 * What a change is about, if it fits the indicator.
 *
 * @param openUntil - where a case ends that is going on, in epoch seconds
 * @throws InputError - which names the field
 */
export function correctedBy(
  indicator: StoredIndicator,
  change: CorrectionChange,
  openUntil: number,
): Corrected {
  switch (change.kind) {
    case 'override':
      if (indicator.stream !== 'states') {
        throw InvalidInputError.of(
          'kind',
          `must be withdraw or replace: the indicator collects ${indicator.stream}`,
        );
      }
      return {
        field: 'from',
        span: { from: parseInstant(change.from), to: parseInstant(change.to) },
        factKey: undefined,
        customer: null,
      };
    case 'withdraw': {
      const factKey = keyOfName(indicator.stream, nameOf(change));
      if (factKey === undefined) {
        throw InvalidInputError.of('fact', NAMED_BY[indicator.stream]);
      }
      return { field: 'fact', span: undefined, factKey, customer: null };
    }
    default:
      return ofReplacement(indicator, change, openUntil);
  }
}
