import type { Knex } from 'knex';
import { isPostgres } from '../../database/isPostgres';
import {
  differs,
  hasSameKey,
  sentRows,
  type Cell,
  type FactColumns,
  type FactEnds,
} from './factTables';
import { firstDay, lastDay, type DayRange } from './touchedFacts';

/** Facts that are stored for one indicator, distinct by key. */
export interface FactsToWrite {
  readonly indicatorKey: number;
  readonly rows: readonly (readonly Cell[])[];
  readonly recordedAt: number;
  readonly recordedBy: string;
  readonly ends: FactEnds;
}

/** What became of rows that were sent. */
export interface WrittenFacts {
  readonly stored: number;
  readonly replaced: number;
  readonly unchanged: number;
  /** What changed, as it was and as it is. */
  readonly ranges: readonly DayRange[];
}

type Outcome = 'stored' | 'replaced' | 'unchanged';

/** Rows of one outcome that reach the same days. */
interface OutcomeRow {
  readonly outcome: Outcome;
  readonly first_day: number | string | null;
  readonly last_day: number | string | null;
  readonly old_first_day: number | string | null;
  readonly old_last_day: number | string | null;
  readonly facts: number | string;
}

/** The rows that were sent beside what is stored, and what becomes of each. */
function comparedWith(table: FactColumns, ends: FactEnds): string {
  const columns = Object.keys(table.columns).map(name => `sent.${name}`);
  return `
    select ${columns.join(', ')},
      case
        when fact.indicator_id is null then 'stored'
        when ${differs(table, 'sent', 'fact')} then 'replaced'
        else 'unchanged'
      end as outcome,
      ${firstDay(table, 'sent')} as first_day,
      ${lastDay(table, 'sent', ends)} as last_day,
      ${firstDay(table, 'fact')} as old_first_day,
      ${lastDay(table, 'fact', ends)} as old_last_day
    from sent
    left join ${table.facts} as fact
      on fact.indicator_id = :indicatorKey and ${hasSameKey(
        table,
        'sent',
        'fact',
      )}`;
}

/** By days, which are few; of what did not change none are asked for. */
const OUTCOMES = `
  select outcome, first_day, last_day, old_first_day, old_last_day, count(*) as facts
  from compared where outcome <> 'unchanged'
  group by outcome, first_day, last_day, old_first_day, old_last_day
  union all
  select 'unchanged', null, null, null, null, count(*)
  from compared where outcome = 'unchanged'`;

function insertInto(table: FactColumns, source: string, guard = ''): string {
  const names = Object.keys(table.columns);
  const recorder = table.isRecorded ? ['recorded_at', 'recorded_by'] : [];
  const replaced = [...names, ...recorder].filter(
    name => !table.key.includes(name),
  );
  const recorderValues = table.isRecorded
    ? ', cast(:recordedAt as bigint), cast(:recordedBy as text)'
    : '';
  return `
    insert into ${table.facts} (indicator_id, ${[...names, ...recorder].join(
    ', ',
  )})
    select cast(:indicatorKey as integer), ${names.join(', ')}${recorderValues}
    from ${source}
    on conflict (indicator_id, ${table.key.join(', ')}) do update
    set ${replaced.map(name => `${name} = excluded.${name}`).join(', ')}
    ${guard}`;
}

/** PostgreSQL compares and stores in one statement; all of it sees what was stored before. */
async function writeOnPostgres(
  tx: Knex.Transaction,
  table: FactColumns,
  facts: FactsToWrite,
): Promise<OutcomeRow[]> {
  const sent = sentRows(table, { isPostgres: true, binding: ':rows' });
  const { rows } = await tx.raw(
    `with sent as materialized (${sent}),
     compared as materialized (${comparedWith(table, facts.ends)}),
     written as (${insertInto(table, `compared where outcome <> 'unchanged'`)})
     ${OUTCOMES}`,
    bindingsOf(facts),
  );
  return rows;
}

/** SQLite cannot store within a query. */
async function writeOnSqlite(
  tx: Knex.Transaction,
  table: FactColumns,
  facts: FactsToWrite,
): Promise<OutcomeRow[]> {
  const sent = sentRows(table, { isPostgres: false, binding: ':rows' });
  const outcomes: OutcomeRow[] = await tx.raw(
    `with sent as materialized (${sent}),
     compared as materialized (${comparedWith(table, facts.ends)})
     ${OUTCOMES}`,
    bindingsOf(facts),
  );
  if (outcomes.some(({ outcome }) => outcome !== 'unchanged')) {
    const guard = `where ${differs(table, 'excluded', table.facts)}`;
    await tx.raw(
      insertInto(table, `(${sent}) where true`, guard),
      bindingsOf(facts),
    );
  }
  return outcomes;
}

function bindingsOf(facts: FactsToWrite) {
  return {
    rows: JSON.stringify(facts.rows),
    indicatorKey: facts.indicatorKey,
    recordedAt: facts.recordedAt,
    recordedBy: facts.recordedBy,
  };
}

function reached(
  first: OutcomeRow['first_day'],
  last: OutcomeRow['last_day'],
): readonly DayRange[] {
  return first === null || last === null
    ? []
    : [{ first_day: first, last_day: last }];
}

/**
 * Stores facts, and answers what became of them. Only what differs is
 * written, and only its days are told. The caller holds the lock of the
 * indicator.
 */
export async function writeFacts(
  tx: Knex.Transaction,
  table: FactColumns,
  facts: FactsToWrite,
): Promise<WrittenFacts> {
  if (facts.rows.length === 0) {
    return { stored: 0, replaced: 0, unchanged: 0, ranges: [] };
  }
  const outcomes = isPostgres(tx)
    ? await writeOnPostgres(tx, table, facts)
    : await writeOnSqlite(tx, table, facts);
  const countOf = (wanted: Outcome) =>
    outcomes
      .filter(({ outcome }) => outcome === wanted)
      .reduce((sum, row) => sum + Number(row.facts), 0);
  return {
    stored: countOf('stored'),
    replaced: countOf('replaced'),
    unchanged: countOf('unchanged'),
    ranges: outcomes.flatMap(row => [
      ...reached(row.first_day, row.last_day),
      ...reached(row.old_first_day, row.old_last_day),
    ]),
  };
}
