import type { Knex } from 'knex';
import type { CountFactRow, StateFactRow } from '../../database/tables';

/** The states of an indicator, as they were fed. */
export async function storedStates(
  knex: Knex,
  indicatorKey: number,
): Promise<object[]> {
  const rows: StateFactRow[] = await knex<StateFactRow>('state_facts').where(
    'indicator_id',
    indicatorKey,
  );
  return rows.map(row => ({
    id: row.event_id,
    state: row.state,
    from: Number(row.starts_at),
    to: Number(row.ends_at),
  }));
}

/** The counts of an indicator, as they were fed. */
export async function storedCounts(
  knex: Knex,
  indicatorKey: number,
): Promise<object[]> {
  const rows: CountFactRow[] = await knex<CountFactRow>('count_facts').where(
    'indicator_id',
    indicatorKey,
  );
  return rows.map(row => ({
    start: Number(row.starts_at),
    good: Number(row.good),
    total: Number(row.total),
  }));
}
