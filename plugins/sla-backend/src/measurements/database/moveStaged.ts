import type { Knex } from 'knex';

/** What became of rows that were moved, or would become of them. */
export interface MovedRows {
  readonly stored: number;
  readonly replaced: number;
  readonly unchanged: number;
}

const FACT_COLUMNS = [
  'event_id',
  'state',
  'starts_at',
  'ends_at',
  'customer_ref',
  'note',
  'public_note',
  'cause',
];
const KEY_COLUMNS = ['indicator_id', 'fact_key'];

/** A row says something else than the stored fact of its key. The key holds the event's id. */
const DIFFERS = FACT_COLUMNS.filter(column => column !== 'event_id')
  .map(column => `staged.${column} is distinct from fact.${column}`)
  .join(' or ');

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
  importKey: number,
  choose: ChooseStaged,
): Knex.QueryBuilder {
  const facts = knex('state_facts as fact')
    .where(
      'fact.indicator_id',
      knex('imports').where('key', importKey).select('indicator_id'),
    )
    .modify(rows => choose(rows, 'fact'));
  return knex('staged_states as staged')
    .leftJoin(facts.as('fact'), 'fact.fact_key', 'staged.fact_key')
    .where('staged.import_key', importKey)
    .modify(rows => choose(rows, 'staged'));
}

/** Counts what moving rows would do. */
export async function compareStaged(
  knex: Knex,
  importKey: number,
  choose: ChooseStaged,
): Promise<MovedRows> {
  const isNew = 'fact.fact_key is null';
  const [counts] = await stagedWithFacts(knex, importKey, choose).select(
    knex.raw(`sum(case when ${isNew} then 1 else 0 end) as stored`),
    knex.raw(
      `sum(case when ${isNew} then 0 when ${DIFFERS} then 1 else 0 end) as replaced`,
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
 * The caller holds the lock of the indicator. Readers see no difference.
 */
export async function moveStaged(
  tx: Knex.Transaction,
  importKey: number,
  choose: ChooseStaged,
): Promise<MovedRows> {
  const moved = await compareStaged(tx, importKey, choose);
  const columns = [...KEY_COLUMNS, ...FACT_COLUMNS];
  const changed = stagedWithFacts(tx, importKey, choose)
    .join('imports as import', 'import.key', 'staged.import_key')
    .whereRaw(`(fact.fact_key is null or ${DIFFERS})`)
    .select(columns.map(column => `staged.${column}`))
    .select('import.decided_at', 'import.started_by');
  const into = [...columns, 'recorded_at', 'recorded_by'];
  const replaced = into
    .filter(column => !KEY_COLUMNS.includes(column))
    .map(column => `${column} = excluded.${column}`);
  // On SQLite knex leaves "on conflict" out where rows come from a query.
  await tx.raw(
    `insert into state_facts (${into})
     select * from ? where true
     on conflict (${KEY_COLUMNS}) do update set ${replaced}`,
    [changed.as('moved')],
  );
  await tx('staged_states as staged')
    .where('staged.import_key', importKey)
    .modify(rows => choose(rows, 'staged'))
    .delete();
  await tx('imports')
    .where('key', importKey)
    .increment({ ...moved });
  return moved;
}

/**
 * What a writer is about to touch is stored first, so that it wins over the
 * rows of a decided import. The caller holds the lock of the indicator.
 */
export async function settleStaged(
  tx: Knex.Transaction,
  indicatorKey: number,
  choices: readonly ChooseStaged[],
): Promise<void> {
  const decided = await tx('imports')
    .where({ indicator_id: indicatorKey, state: 'storing' })
    .first('key');
  for (const choose of decided === undefined ? [] : choices) {
    await moveStaged(tx, decided.key, choose);
  }
}
