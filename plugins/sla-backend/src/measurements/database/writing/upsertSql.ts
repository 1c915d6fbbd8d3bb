import type { FactColumns } from '../factTables';
import type { BoundSql } from '../sentRows';
import type { FactsToWrite } from './FactsToWrite';

/** SQL that stores the rows of a query, and replaces those that have the same key. */
export function upsertSql(
  table: FactColumns,
  rows: BoundSql,
  { indicatorKey, recordedAt, recordedBy }: FactsToWrite,
): BoundSql {
  const names = Object.keys(table.columns);
  const recorder = table.isRecorded ? ['recorded_at', 'recorded_by'] : [];
  const recorded = table.isRecorded
    ? ', cast(? as bigint), cast(? as text)'
    : '';
  const replaced = [...names, ...recorder]
    .filter(name => !table.key.includes(name))
    .map(name => `${name} = excluded.${name}`);
  return {
    // SQLite would take ON for a part of the join, were there no WHERE.
    sql: `
      insert into ${table.facts} (indicator_id, ${[...names, ...recorder].join(
      ', ',
    )})
      select cast(? as integer), ${names.join(', ')}${recorded}
      from (${rows.sql}) as sent where true
      on conflict (indicator_id, ${table.key.join(', ')}) do update
      set ${replaced.join(', ')}`,
    bindings: [
      indicatorKey,
      ...(table.isRecorded ? [recordedAt, recordedBy] : []),
      ...rows.bindings,
    ],
  };
}
