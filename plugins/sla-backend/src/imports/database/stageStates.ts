import type { StateFact } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { isPostgres } from '../../database/isPostgres';
import { factKey } from '../../measurements/factKey';

/** Columns of `staged_states` after its import, with their types. */
const COLUMNS = {
  indicator_id: 'integer',
  fact_key: 'text',
  event_id: 'text',
  state: 'text',
  starts_at: 'bigint',
  ends_at: 'bigint',
  customer_ref: 'text',
  note: 'text',
  public_note: 'text',
  cause: 'text',
} as const;

const NAMES = Object.keys(COLUMNS);
const KEY = ['import_key', 'fact_key'];

/**
 * One bound value for all rows: some ten thousand bound ones would take
 * longer to bind than to store.
 */
function statementFor(knex: Knex): string {
  const rows = isPostgres(knex)
    ? 'jsonb_array_elements(cast(? as jsonb))'
    : 'json_each(?)';
  const values = Object.values(COLUMNS).map(
    (type, at) => `cast(value ->> ${at} as ${type})`,
  );
  const replaced = NAMES.filter(name => !KEY.includes(name))
    .map(name => `${name} = excluded.${name}`)
    .join(', ');
  return `insert into staged_states (import_key, ${NAMES.join(', ')})
    select cast(? as integer), ${values.join(', ')} from ${rows} where true
    on conflict (${KEY.join(', ')}) do update set ${replaced}`;
}

function toValues(indicatorKey: number, key: string, fact: StateFact) {
  return [
    indicatorKey,
    key,
    fact.id,
    fact.state,
    fact.from,
    fact.to,
    fact.customer,
    fact.note,
    fact.publicNote,
    fact.cause,
  ];
}

/** Puts facts aside for an import; of equal keys the last counts. */
export async function stageStates(
  tx: Knex.Transaction,
  target: { readonly importKey: number; readonly indicatorKey: number },
  facts: readonly StateFact[],
): Promise<void> {
  if (facts.length === 0) {
    return;
  }
  const last = new Map(facts.map(fact => [factKey(fact), fact]));
  const values = [...last].map(([key, fact]) =>
    toValues(target.indicatorKey, key, fact),
  );
  await tx.raw(statementFor(tx), [target.importKey, JSON.stringify(values)]);
}
