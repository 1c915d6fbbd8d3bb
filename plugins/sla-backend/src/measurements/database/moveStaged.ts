import type { Knex } from 'knex';
import { differs, hasSameKey, type FactColumns } from './factTables';

/** What became of rows that were moved, or would become of them. */
export interface MovedRows {
  readonly stored: number;
  readonly replaced: number;
  readonly unchanged: number;
}

/** Rows of an import, and the tables that they move between. */
export interface StagedRows {
  readonly importKey: number;
  readonly table: FactColumns;
  readonly choose: ChooseStaged;
}

/**
 * Chooses rows of `staged`, and by key those of `fact` as well: else
 * PostgreSQL reads all facts of the indicator for each piece of an import.
 */
export type ChooseStaged = (
  rows: Knex.QueryBuilder,
  table: 'staged' | 'fact',
) => unknown;

function stagedWithFacts(
  knex: Knex,
  { importKey, table, choose }: StagedRows,
): Knex.QueryBuilder {
  const facts = knex(`${table.facts} as fact`)
    .where(
      'fact.indicator_id',
      knex('imports').where('key', importKey).select('indicator_id'),
    )
    .modify(rows => choose(rows, 'fact'));
  return knex(`${table.staged} as staged`)
    .leftJoin(facts.as('fact'), knex.raw(hasSameKey(table, 'fact', 'staged')))
    .where('staged.import_key', importKey)
    .modify(rows => choose(rows, 'staged'));
}

const IS_NEW = 'fact.indicator_id is null';

/** Counts what moving rows would do. */
export async function compareStaged(
  knex: Knex,
  rows: StagedRows,
): Promise<MovedRows> {
  const isOther = differs(rows.table, 'staged', 'fact');
  const [counts] = await stagedWithFacts(knex, rows).select(
    knex.raw(`sum(case when ${IS_NEW} then 1 else 0 end) as stored`),
    knex.raw(
      `sum(case when ${IS_NEW} then 0 when ${isOther} then 1 else 0 end) as replaced`,
    ),
    knex.raw('count(*) as compared'),
  );
  const [stored, replaced, compared] = [
    counts.stored,
    counts.replaced,
    counts.compared,
  ].map(Number);
  return { stored, replaced, unchanged: compared - stored - replaced };
}

/**
 * Moves rows of a decided import to the facts and counts them on the import.
 * The caller holds the lock of the indicator. Readers see no difference, so no
 * day is touched: all were when it was decided.
 */
export async function moveStaged(
  tx: Knex.Transaction,
  rows: StagedRows,
): Promise<MovedRows> {
  const { importKey, table, choose } = rows;
  const moved = await compareStaged(tx, rows);
  const columns = ['indicator_id', ...Object.keys(table.columns)];
  const recorder = table.isRecorded
    ? {
        columns: ['recorded_at', 'recorded_by'],
        from: ['import.decided_at', 'import.started_by'],
      }
    : { columns: [], from: [] };
  const changed = stagedWithFacts(tx, rows)
    .join('imports as import', 'import.key', 'staged.import_key')
    .whereRaw(`(${IS_NEW} or ${differs(table, 'staged', 'fact')})`)
    .select([...columns.map(column => `staged.${column}`), ...recorder.from]);
  const into = [...columns, ...recorder.columns];
  const key = ['indicator_id', ...table.key];
  const replaced = into
    .filter(column => !key.includes(column))
    .map(column => `${column} = excluded.${column}`);
  // On SQLite knex leaves "on conflict" out where rows come from a query.
  await tx.raw(
    `insert into ${table.facts} (${into})
     select * from ? where true
     on conflict (${key}) do update set ${replaced}`,
    [changed.as('moved')],
  );
  await tx(`${table.staged} as staged`)
    .where('staged.import_key', importKey)
    .modify(staged => choose(staged, 'staged'))
    .delete();
  await tx('imports')
    .where('key', importKey)
    .increment({ ...moved });
  return moved;
}
