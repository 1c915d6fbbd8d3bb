import type {
  BucketName,
  Measurement,
  MeasurementsBatchInput,
  StateName,
} from '@service-levels/backstage-plugin-sla-common';

/** How the API names a state that is to be withdrawn. */
function nameOfState({
  id,
  from,
  customer,
}: Extract<Measurement, { stream: 'states' }>['fact']): string | StateName {
  return id ?? { from, customer };
}

function nameOfBucket({
  start,
  customer,
}: Extract<Measurement, { stream: 'counts' | 'values' }>['fact']): BucketName {
  return { start, customer };
}

/** How a correction names a fact. */
export function factNameOf(
  measurement: Measurement,
): { id: string } | StateName | BucketName {
  switch (measurement.stream) {
    case 'states': {
      const name = nameOfState(measurement.fact);
      return typeof name === 'string' ? { id: name } : name;
    }
    case 'cases':
      return { id: measurement.fact.id };
    default:
      return nameOfBucket(measurement.fact);
  }
}

/** What takes a stored fact back. */
export function withdrawalOf(
  indicator: string,
  measurement: Measurement,
): MeasurementsBatchInput {
  switch (measurement.stream) {
    case 'states':
      return { indicator, withdraw: [nameOfState(measurement.fact)] };
    case 'cases':
      return { indicator, withdraw: [measurement.fact.id] };
    default:
      return { indicator, withdraw: [nameOfBucket(measurement.fact)] };
  }
}

/** The old name, where it is another one. */
function renamed<TName>(
  old: TName | undefined,
  name: TName,
): { readonly withdraw?: readonly TName[] } {
  return old === undefined || JSON.stringify(old) === JSON.stringify(name)
    ? {}
    : { withdraw: [old] };
}

/**
 * What stores a fact. Where it has another key than before (a begin, of what has
 * no id), the old one is withdrawn in the same batch.
 */
export function batchOf(
  indicator: string,
  measurement: Measurement,
  before?: Measurement,
): MeasurementsBatchInput {
  switch (measurement.stream) {
    case 'states': {
      const { fact } = measurement;
      const old =
        before?.stream === 'states' ? nameOfState(before.fact) : undefined;
      const states = [fact];
      return { indicator, states, ...renamed(old, nameOfState(fact)) };
    }
    case 'cases': {
      const { fact } = measurement;
      const old = before?.stream === 'cases' ? before.fact.id : undefined;
      return { indicator, cases: [fact], ...renamed(old, fact.id) };
    }
    default: {
      const old =
        before?.stream === 'counts' || before?.stream === 'values'
          ? nameOfBucket(before.fact)
          : undefined;
      const name = renamed(old, nameOfBucket(measurement.fact));
      return measurement.stream === 'counts'
        ? { indicator, counts: [measurement.fact], ...name }
        : { indicator, values: [measurement.fact], ...name };
    }
  }
}

/** Whether a fact has no end yet. */
export function isGoingOn(measurement: Measurement): boolean {
  switch (measurement.stream) {
    case 'states':
      return measurement.fact.to === null;
    case 'cases':
      return measurement.fact.resolved === null;
    default:
      return false;
  }
}

/** A state or case that is over since an instant. */
export function endedAt(measurement: Measurement, at: string): Measurement {
  switch (measurement.stream) {
    case 'states':
      return { ...measurement, fact: { ...measurement.fact, to: at } };
    case 'cases':
      return { ...measurement, fact: { ...measurement.fact, resolved: at } };
    default:
      return measurement;
  }
}

/** When a fact begins. */
export function beginOf(measurement: Measurement): string {
  switch (measurement.stream) {
    case 'states':
      return measurement.fact.from;
    case 'cases':
      return measurement.fact.opened;
    default:
      return measurement.fact.start;
  }
}
