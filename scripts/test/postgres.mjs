import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadEmbeddedPostgres } from './embeddedPostgres.mjs';

const VARIABLE = 'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';
const USER = 'postgres';
const PASSWORD = 'postgres';

async function freePort() {
  const server = createServer();
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise(resolve => server.close(resolve));
  return port;
}

/**
 * Starts a real PostgreSQL for one run of the tests, on loopback and a free
 * port; who sets the variable brings their own server.
 *
 * @param {{ fsync?: boolean }} [options]
 * @returns {Promise<{ connectionString: string, stop: () => Promise<void> }>}
 */
export async function startPostgres(options = {}) {
  const own = process.env[VARIABLE];
  if (own) {
    return { connectionString: own, stop: async () => {} };
  }
  const { EmbeddedPostgres, remove } = await loadEmbeddedPostgres();
  const port = await freePort();
  const databaseDir = mkdtempSync(join(tmpdir(), 'sla-postgres-'));
  chmodSync(databaseDir, 0o755);
  const data = join(databaseDir, 'data');
  const isRoot = process.getuid?.() === 0;
  const postgres = new EmbeddedPostgres({
    databaseDir: data,
    user: USER,
    password: PASSWORD,
    port,
    persistent: false,
    createPostgresUser: isRoot,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: [
      '-c',
      'max_connections=500',
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      `fsync=${options.fsync ? 'on' : 'off'}`,
    ],
    onLog: () => {},
  });
  await postgres.initialise();
  await postgres.start();
  return {
    connectionString: `postgres://${USER}:${PASSWORD}@127.0.0.1:${port}`,
    stop: async () => {
      await postgres.stop();
      remove();
      if (existsSync(databaseDir)) {
        rmSync(databaseDir, { recursive: true, force: true });
      }
    },
  };
}
