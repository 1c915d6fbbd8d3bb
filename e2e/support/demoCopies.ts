import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import knexFactory from 'knex';

const COPIED = 'SLA_E2E_DEMO';
const TASKS = 'backstage_backend_tasks__tasks';

/** Copies a database that a backend is using, as it is at one moment. */
async function copyDatabase(from: string, to: string): Promise<void> {
  const open = (filename: string) =>
    knexFactory({
      client: 'better-sqlite3',
      connection: { filename },
      useNullAsDefault: true,
    });
  const source = open(from);
  await source.raw('vacuum into ?', [to]);
  await source.destroy();
  // No instance of the copy's is at work on a task.
  const copy = open(to);
  if (await copy.schema.hasTable(TASKS)) {
    await copy(TASKS).update({
      current_run_ticket: null,
      current_run_started_at: null,
      current_run_expires_at: null,
    });
  }
  await copy.destroy();
}

/** Keeps what a portal has loaded of the demo, for those that start later. */
export async function keepDemo(databaseFolder: string): Promise<void> {
  const kept = mkdtempSync(join(tmpdir(), 'sla-e2e-demo-'));
  const files = readdirSync(databaseFolder).filter(f => f.endsWith('.sqlite'));
  for (const file of files) {
    await copyDatabase(join(databaseFolder, file), join(kept, file));
  }
  process.env[COPIED] = kept;
}

/** Lays the demo into the folder of a new portal, where it was kept. */
export function layDemo(databaseFolder: string): void {
  const kept = process.env[COPIED];
  if (kept !== undefined) {
    for (const file of readdirSync(kept)) {
      copyFileSync(join(kept, file), join(databaseFolder, file));
    }
  }
}

export function forgetDemo(): void {
  const kept = process.env[COPIED];
  if (kept !== undefined) {
    rmSync(kept, { recursive: true, force: true });
  }
}
