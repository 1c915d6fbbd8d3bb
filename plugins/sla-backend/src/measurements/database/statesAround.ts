import type { Knex } from 'knex';
import type { StatesQuery } from '../MeasurementsStore';

/** A state that lasts longer, or has not ended, is long: an indicator has few of them. */
const LONG_SECONDS = 604_800;

/** As the indexes of long states say it: only then they are used. */
const IS_LONG = `ends_at is null or ends_at - starts_at > ${LONG_SECONDS}`;
const IS_SHORT = `ends_at - starts_at <= ${LONG_SECONDS}`;

/**
 * The states that overlap or touch a window, as conditions that do not
 * overlap. Short ones are found by their start, which cannot be long before
 * the window; so neither what was before nor what came after has to be read.
 */
export function statesAround(
  query: Pick<StatesQuery, 'from' | 'to' | 'customers'>,
): readonly ((states: Knex.QueryBuilder) => void)[] {
  const { from, to, customers } = query;
  const concerned = (states: Knex.QueryBuilder) => {
    if (customers !== undefined) {
      states.where(either =>
        either
          .whereNull('customer_ref')
          .orWhereIn('customer_ref', [...customers]),
      );
    }
  };
  const short = (states: Knex.QueryBuilder) =>
    states
      .whereBetween('starts_at', [from - LONG_SECONDS, to])
      .where('ends_at', '>=', from)
      .whereRaw(IS_SHORT)
      .modify(concerned);
  const long = (states: Knex.QueryBuilder) =>
    states
      .where('starts_at', '<=', to)
      .where(ends => ends.whereNull('ends_at').orWhere('ends_at', '>=', from))
      .whereRaw(`(${IS_LONG})`)
      .modify(concerned);
  return [short, long];
}
