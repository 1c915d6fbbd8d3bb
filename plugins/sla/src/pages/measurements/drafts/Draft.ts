import {
  SERVICE_STATES,
  type Indicator,
  type Measurement,
  type ServiceState,
} from '@service-levels/backstage-plugin-sla-common';
import { inputOfInstant } from '../../../format/localInput';
import { newUuid } from '../../../hooks/newUuid';

/** Times are as a browser's field has them, numbers as they are typed; empty where nothing is. */
export interface StateDraft {
  readonly stream: 'states';
  /** What the reader calls it, such as a ticket. */
  readonly id: string;
  /**
   * What it is called where the reader gives it no name: chosen once, so that
   * sending it again stores it once. null of a stored one without id.
   */
  readonly ownId: string | null;
  readonly state: ServiceState;
  readonly from: string;
  readonly isGoingOn: boolean;
  readonly to: string;
  readonly customer: string;
  readonly note: string;
  readonly publicNote: string;
  readonly cause: string;
}

/** A bucket; of counts `good` and `total` are read, of values `value`. */
export interface BucketDraft {
  readonly stream: 'counts' | 'values';
  readonly start: string;
  readonly seconds: string;
  readonly good: string;
  readonly total: string;
  readonly value: string;
  readonly customer: string;
}

/** A pause, or a reopening: from its resolution to when it was opened again. */
export interface PairDraft {
  readonly from: string;
  readonly to: string;
}

/** A ticket. */
export interface CaseDraft {
  readonly stream: 'cases';
  readonly id: string;
  readonly category: string;
  readonly opened: string;
  readonly responded: string;
  readonly resolved: string;
  readonly pauses: readonly PairDraft[];
  readonly reopened: readonly PairDraft[];
  readonly customer: string;
}

/** A fact as it stands in a form. */
export type Draft = StateDraft | BucketDraft | CaseDraft;

const SECONDS_PER_DAY = 86_400;

/**
 * An empty form for a fact of an indicator.
 *
 * @param last - what was entered before it: a bucket is as wide as that
 */
export function newDraft(
  { stream, bucketSeconds }: Pick<Indicator, 'stream' | 'bucketSeconds'>,
  last?: Draft,
): Draft {
  switch (stream) {
    case 'states':
      return {
        stream,
        id: '',
        ownId: `by-hand-${newUuid()}`,
        state: SERVICE_STATES[0],
        from: '',
        isGoingOn: false,
        to: '',
        customer: '',
        note: '',
        publicNote: '',
        cause: '',
      };
    case 'cases':
      return {
        stream,
        id: '',
        category: '',
        opened: '',
        responded: '',
        resolved: '',
        pauses: [],
        reopened: [],
        customer: '',
      };
    default:
      return {
        stream,
        start: '',
        seconds:
          last !== undefined && 'seconds' in last
            ? last.seconds
            : String(bucketSeconds ?? SECONDS_PER_DAY),
        good: '',
        total: '',
        value: '',
        customer: '',
      };
  }
}

function inputOf(instant: string | null): string {
  return instant === null ? '' : inputOfInstant(instant);
}

/** A stored fact in a form. */
export function draftOf(measurement: Measurement): Draft {
  switch (measurement.stream) {
    case 'states': {
      const { stream, fact } = measurement;
      return {
        stream,
        id: fact.id ?? '',
        ownId: null,
        state: fact.state,
        from: inputOfInstant(fact.from),
        isGoingOn: fact.to === null,
        to: inputOf(fact.to),
        customer: fact.customer ?? '',
        note: fact.note ?? '',
        publicNote: fact.publicNote ?? '',
        cause: fact.cause ?? '',
      };
    }
    case 'cases': {
      const { stream, fact } = measurement;
      return {
        stream,
        id: fact.id,
        category: fact.category ?? '',
        opened: inputOfInstant(fact.opened),
        responded: inputOf(fact.responded),
        resolved: inputOf(fact.resolved),
        pauses: fact.pauses.map(({ from, to }) => ({
          from: inputOfInstant(from),
          to: inputOf(to),
        })),
        reopened: fact.reopened.map(({ resolvedAt, reopenedAt }) => ({
          from: inputOfInstant(resolvedAt),
          to: inputOfInstant(reopenedAt),
        })),
        customer: fact.customer ?? '',
      };
    }
    default: {
      const { start, seconds, customer, ...figures } = {
        good: '',
        total: '',
        value: '',
        ...measurement.fact,
      };
      return {
        stream: measurement.stream,
        start: inputOfInstant(start),
        seconds: String(seconds),
        good: String(figures.good),
        total: String(figures.total),
        value: String(figures.value),
        customer: customer ?? '',
      };
    }
  }
}
