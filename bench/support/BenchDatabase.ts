import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import createKnex, { type Knex } from 'knex';
import { startPostgres } from '../../scripts/test/postgres.mjs';

/** Each bench runs on both. */
export const ENGINES = ['SQLite', 'PostgreSQL'] as const;

/** What the plugin stores in. */
export type Engine = (typeof ENGINES)[number];

/** Those that the command line names after the bench, or both. */
export function chosenEngines(): readonly Engine[] {
  const named = process.argv.slice(3);
  const chosen = ENGINES.filter(engine => named.includes(engine));
  return chosen.length === 0 ? ENGINES : chosen;
}

/** An empty database of its own on one of the engines. */
export interface BenchDatabase {
  readonly engine: Engine;
  /** The setting `backend.database`. */
  readonly config: Readonly<Record<string, unknown>>;
  /**
   * Looks into the plugin's own tables. On SQLite only while nothing is
   * measured: a reader there keeps the writer waiting.
   */
  look<T>(read: (knex: Knex) => Promise<T>): Promise<T>;
  /** Throws it away. */
  remove(): Promise<void>;
}

async function lookWith<T>(
  knex: Knex,
  read: (knex: Knex) => Promise<T>,
): Promise<T> {
  try {
    return await read(knex);
  } finally {
    await knex.destroy();
  }
}

function sqlite(): BenchDatabase {
  const directory = mkdtempSync(join(tmpdir(), 'sla-bench-'));
  return {
    engine: 'SQLite',
    config: { client: 'better-sqlite3', connection: { directory } },
    look: async read =>
      await lookWith(
        createKnex({
          client: 'better-sqlite3',
          connection: { filename: join(directory, 'sla.sqlite') },
          useNullAsDefault: true,
        }),
        read,
      ),
    remove: async () => rmSync(directory, { recursive: true, force: true }),
  };
}

async function postgres(): Promise<BenchDatabase> {
  // With fsync, since benches kill what writes and read what is left.
  const { connectionString, stop } = await startPostgres({ fsync: true });
  const name = `sla_bench_${randomBytes(6).toString('hex')}`;
  const asAdministrator = async (statement: string) =>
    await lookWith(
      createKnex({ client: 'pg', connection: connectionString }),
      async knex => await knex.raw(statement),
    );
  await asAdministrator(`create database ${name}`);
  const { hostname, port, username, password } = new URL(connectionString);
  const connection = {
    host: hostname,
    port: Number(port),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: name,
  };
  return {
    engine: 'PostgreSQL',
    config: { client: 'pg', pluginDivisionMode: 'schema', connection },
    look: async read =>
      await lookWith(
        createKnex({ client: 'pg', connection, searchPath: ['sla'] }),
        read,
      ),
    remove: async () => {
      await asAdministrator(`drop database ${name} with (force)`);
      await stop();
    },
  };
}

/** Starts what the engine needs; `BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING` names a server of one's own. */
export async function createBenchDatabase(
  engine: Engine,
): Promise<BenchDatabase> {
  return engine === 'SQLite' ? sqlite() : await postgres();
}
