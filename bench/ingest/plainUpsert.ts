import type { Knex } from 'knex';
import type { Engine } from '../support/BenchDatabase';
import type { Cell, MeasuredStream } from './batches';

/** Stores rows for an indicator, in one transaction of its own. */
export type PlainUpsert = (rows: readonly (readonly Cell[])[]) => Promise<void>;

function upsertInto(
  { table, columns, key }: MeasuredStream,
  values: string,
): string {
  const names = Object.keys(columns);
  const replaced = names
    .filter(name => !key.includes(name))
    .map(name => `${name} = excluded.${name}`);
  return `insert into ${table} (indicator_id, ${names.join(', ')})
    ${values}
    on conflict (indicator_id, ${key.join(', ')})
    do update set ${replaced.join(', ')}`;
}

/** The types of knex know no arrays with nulls, which the driver writes all the same. */
function asArray(cells: readonly Cell[]): Knex.Value {
  return cells.map(cell => cell as string);
}

/** One array for each column, and one statement for all rows. */
function onPostgres(
  knex: Knex,
  stream: MeasuredStream,
  indicatorKey: number,
): PlainUpsert {
  const types = Object.values(stream.columns);
  const arrays = types.map(type => `cast(? as ${type}[])`);
  const statement = upsertInto(
    stream,
    `select cast(? as integer), sent.* from unnest(${arrays.join(
      ', ',
    )}) as sent`,
  );
  return async rows => {
    const columns = types.map((_, at) => rows.map(row => row[at]));
    await knex.transaction(async tx => {
      await tx.raw(statement, [indicatorKey, ...columns.map(asArray)]);
    });
  };
}

/** The part of better-sqlite3 that is used. */
interface SqliteConnection {
  exec(statement: string): void;
  prepare(statement: string): { run(...cells: readonly Cell[]): void };
}

/** One prepared statement, run for each row in one transaction. */
async function onSqlite(
  knex: Knex,
  stream: MeasuredStream,
  indicatorKey: number,
): Promise<PlainUpsert> {
  const connection: SqliteConnection = await knex.client.acquireConnection();
  // It is the only one; it stays open until all is measured.
  await knex.client.releaseConnection(connection);
  const places = Object.keys(stream.columns).map(() => '?');
  const statement = connection.prepare(
    upsertInto(stream, `values (?, ${places.join(', ')})`),
  );
  return async rows => {
    connection.exec('begin');
    for (const row of rows) {
      statement.run(indicatorKey, ...row);
    }
    connection.exec('commit');
  };
}

/** The same rows into the same table through the same driver, as fast as it goes. */
export async function plainUpsert(
  knex: Knex,
  engine: Engine,
  stream: MeasuredStream,
  indicatorKey: number,
): Promise<PlainUpsert> {
  return engine === 'SQLite'
    ? await onSqlite(knex, stream, indicatorKey)
    : onPostgres(knex, stream, indicatorKey);
}
