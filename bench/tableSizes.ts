import type { Knex } from 'knex';
import { BenchBackend } from './support/BenchBackend';
import {
  createBenchDatabase,
  ENGINES,
  type BenchDatabase,
  type Engine,
} from './support/BenchDatabase';
import type { Bench } from './support/BenchReport';
import { writeCatalog } from './support/writeCatalog';

const FACTS = 1_000_000;
const INDICATORS = 20;
const MEGABYTE = 1024 ** 2;

/** What a note of a pipeline holds: a sentence. */
const NOTES = [0, 100];

const catalogFile = writeCatalog([]);

/** The numbers from 1 to `FACTS`, which each database counts in its own way. */
const COUNTED: Readonly<Record<Engine, string>> = {
  SQLite: `with recursive counted (n) as (select 1 union all select n + 1 from counted where n < ${FACTS})`,
  PostgreSQL: `with counted as (select n from generate_series(1, ${FACTS}) as n)`,
};

/** Outages of some minutes, as they would come in: over all indicators in the order of time. */
async function fill(knex: Knex, engine: Engine, note: number): Promise<void> {
  const first = 1_700_000_000;
  for (let n = 0; n < INDICATORS; n++) {
    await knex('indicators').insert({
      entity_ref: `system:default/system-${n}`,
      name: 'availability',
      stream: 'states',
      per_customer: false,
      revision: 1,
      created_at: first,
      created_by: 'external:pipeline',
    });
  }
  const [{ least }] = await knex('indicators').min({ least: 'id' });
  const text = note === 0 ? 'null' : `'${'x'.repeat(note)}'`;
  const fact = engine === 'SQLite' ? 'n' : 'n::text';
  await knex.raw(`
    insert into state_facts
      (indicator_id, fact_key, event_id, state, starts_at, ends_at, note, recorded_at, recorded_by)
    ${COUNTED[engine]}
    select ${least} + n % ${INDICATORS}, 'id:INC-' || ${fact}, 'INC-' || ${fact}, 'down',
      ${first} + n * 60, ${first} + n * 60 + 240, ${text}, ${first} + n * 60 + 250, 'external:pipeline'
    from counted order by n`);
}

/** Bytes of the facts with and without their indexes. */
async function sizeOf(
  knex: Knex,
  engine: Engine,
): Promise<{ rows: number; indexes: number }> {
  if (engine === 'PostgreSQL') {
    const { rows } = await knex.raw(
      "select pg_table_size('state_facts') as rows, pg_indexes_size('state_facts') as indexes",
    );
    return { rows: Number(rows[0].rows), indexes: Number(rows[0].indexes) };
  }
  const bytesOf = async (name: string) => {
    const [{ bytes }] = await knex('dbstat')
      .where({ name })
      .sum({ bytes: 'pgsize' });
    return Number(bytes);
  };
  return {
    rows: await bytesOf('state_facts'),
    indexes:
      (await bytesOf('state_facts_start_idx')) +
      (await bytesOf('state_facts_long_idx')),
  };
}

async function measure(
  database: BenchDatabase,
  note: number,
): Promise<string[]> {
  const { engine } = database;
  const backend = await BenchBackend.start({ database, catalogFile });
  await backend.stop();
  const { rows, indexes } = await database.look(async knex => {
    await fill(knex, engine, note);
    return await sizeOf(knex, engine);
  });
  return [
    engine,
    `${note}`,
    (rows / MEGABYTE).toFixed(0),
    (indexes / MEGABYTE).toFixed(0),
    ((rows + indexes) / FACTS).toFixed(0),
  ];
}

/** What a million measurements need on the disk. */
export const bench: Bench = async () => {
  const rows: string[][] = [];
  for (const engine of ENGINES) {
    for (const note of NOTES) {
      const database = await createBenchDatabase(engine);
      try {
        rows.push(await measure(database, note));
      } finally {
        await database.remove();
      }
    }
  }
  return {
    about: `A million outages of ${INDICATORS} indicators, each with an id of its own, without and with a note.`,
    tables: [
      {
        columns: [
          'database',
          'characters of a note',
          'rows MB',
          'indexes MB',
          'bytes a fact',
        ],
        rows,
      },
    ],
    missed: [],
  };
};
