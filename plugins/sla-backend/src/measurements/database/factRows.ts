import type {
  CaseFact,
  CountFact,
  ServiceState,
  StateFact,
  ValueFact,
} from '@service-levels/backstage-plugin-sla-common';
import { secondsOrNull } from '../../database/secondsOrNull';
import type {
  CaseFactRow,
  CountFactRow,
  StateFactRow,
  ValueFactRow,
} from '../../database/tables';

/** What a state is told by; who recorded it is not among it. */
export const STATE_COLUMNS = [
  'indicator_id',
  'fact_key',
  'event_id',
  'state',
  'starts_at',
  'ends_at',
  'customer_ref',
  'note',
  'public_note',
  'cause',
] as const;

/** A state without who recorded it. */
export type TellingStateRow = Pick<
  StateFactRow,
  (typeof STATE_COLUMNS)[number]
>;

/** What a case is told by; who recorded it is not among it. */
export const CASE_COLUMNS = [
  'indicator_id',
  'case_id',
  'category',
  'opened_at',
  'responded_at',
  'resolved_at',
  'pauses',
  'reopened',
  'customer_ref',
] as const;

/** A case without who recorded it. */
export type TellingCaseRow = Pick<CaseFactRow, (typeof CASE_COLUMNS)[number]>;

/** A row of `state_facts`. */
export function rowToState(row: TellingStateRow): StateFact {
  return {
    id: row.event_id,
    state: row.state as ServiceState,
    from: Number(row.starts_at),
    to: secondsOrNull(row.ends_at),
    customer: row.customer_ref,
    note: row.note,
    publicNote: row.public_note,
    cause: row.cause,
  };
}

function pairsIn<T extends number | null>(text: string | null): [number, T][] {
  return text === null ? [] : JSON.parse(text);
}

/** A row of `case_facts`. */
export function rowToCase(row: TellingCaseRow): CaseFact {
  return {
    id: row.case_id,
    category: row.category,
    opened: Number(row.opened_at),
    responded: secondsOrNull(row.responded_at),
    resolved: secondsOrNull(row.resolved_at),
    pauses: pairsIn<number | null>(row.pauses).map(([from, to]) => ({
      from,
      to,
    })),
    reopened: pairsIn<number>(row.reopened).map(([resolvedAt, reopenedAt]) => ({
      resolvedAt,
      reopenedAt,
    })),
    customer: row.customer_ref,
  };
}

function bucketOf(row: CountFactRow | ValueFactRow, seconds: number) {
  return {
    start: Number(row.starts_at),
    seconds,
    customer: row.customer_ref === '' ? null : row.customer_ref,
  };
}

/** A row of `count_facts`, with the width of the indicator's buckets. */
export function rowToCount(row: CountFactRow, seconds: number): CountFact {
  const { good, total } = row;
  return {
    ...bucketOf(row, seconds),
    good: Number(good),
    total: Number(total),
  };
}

/** A row of `value_facts`, with the width of the indicator's buckets. */
export function rowToValue(row: ValueFactRow, seconds: number): ValueFact {
  return { ...bucketOf(row, seconds), value: Number(row.value) };
}
