import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import {
  createSlaClient,
  type SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { freePort } from '../../e2e/support/freePort';
import type { BenchDatabase } from './BenchDatabase';

const root = join(__dirname, '../..');
const LINES_TOLD = 40;
const PATIENCE_MILLISECONDS = 180_000;
const BETWEEN_LOOKS_MILLISECONDS = 200;
/** To ask for a thousand entities keeps a catalog on SQLite from reading them. */
const CATALOG = { patience: 900_000, betweenLooks: 3_000 };

/** What a backend of its own needs to know. */
export interface BenchBackendOptions {
  readonly database: BenchDatabase;
  /** A YAML file with the entities of its catalog, see `writeCatalog`. */
  readonly catalogFile: string;
  /** Further settings, by variable: `APP_CONFIG_sla_… = JSON`. */
  readonly variables?: NodeJS.ProcessEnv;
  /** The file of one more feature of the backend. */
  readonly feature?: string;
}

/** A real backend with service levels and a catalog, as a process of its own. */
export class BenchBackend {
  readonly url: string;
  readonly token: string;
  readonly #process: ChildProcess;
  readonly #lines: string[] = [];

  private constructor(options: {
    url: string;
    token: string;
    child: ChildProcess;
  }) {
    this.url = options.url;
    this.token = options.token;
    this.#process = options.child;
    for (const output of [this.#process.stdout, this.#process.stderr]) {
      if (output !== null) {
        createInterface({ input: output }).on('line', line => {
          this.#lines.push(line);
          this.#lines.splice(0, this.#lines.length - LINES_TOLD);
        });
      }
    }
  }

  /** Starts it and waits until it serves requests; the same database again is a restart. */
  static async start(options: BenchBackendOptions): Promise<BenchBackend> {
    const port = await freePort();
    const url = `http://localhost:${port}`;
    const token = randomBytes(24).toString('hex');
    const child = spawn(
      process.execPath,
      [
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
        '--require',
        join(root, 'e2e/support/endWithParent.cjs'),
        join(__dirname, 'backend.ts'),
        '--config',
        join(__dirname, 'app-config.yaml'),
      ],
      {
        cwd: join(root, 'packages/backend'),
        env: {
          ...process.env,
          NODE_ENV: 'production',
          NODE_OPTIONS: '--no-node-snapshot',
          SLA_BENCH_TOKEN: token,
          APP_CONFIG_backend_baseUrl: JSON.stringify(url),
          APP_CONFIG_backend_listen_port: String(port),
          APP_CONFIG_backend_database: JSON.stringify(options.database.config),
          APP_CONFIG_catalog_locations: JSON.stringify([
            { type: 'file', target: options.catalogFile },
          ]),
          ...(options.feature && { SLA_BENCH_FEATURE: options.feature }),
          ...options.variables,
        },
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      },
    );
    const backend = new BenchBackend({ url, token, child });
    await backend.#until(
      'ready',
      async () =>
        (await fetch(`${url}/.backstage/health/v1/readiness`)).status === 200,
    );
    return backend;
  }

  /** Of the backend itself; its children have it as parent. */
  get pid(): number {
    const { pid } = this.#process;
    if (pid === undefined) {
      throw new Error('The backend has not started');
    }
    return pid;
  }

  /** The last lines that it wrote. */
  get lines(): readonly string[] {
    return this.#lines;
  }

  /** The API with the token that may do all. */
  api(): SlaApi {
    return createSlaClient({
      discoveryApi: { getBaseUrl: async id => `${this.url}/api/${id}` },
      fetchApi: { fetch: (url, init) => this.fetch(url, init) },
    });
  }

  /** A request with the token; a path is one of this backend. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('Authorization', `Bearer ${this.token}`);
    return await fetch(new URL(path, this.url), { ...init, headers });
  }

  /** Waits until its catalog has these entities. */
  async awaitEntities(entityRefs: readonly string[]): Promise<void> {
    await this.#until(
      'in the catalog',
      async () => {
        const response = await this.fetch('/api/catalog/entities/by-refs', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ entityRefs, fields: ['metadata.name'] }),
        });
        const { items }: { items: readonly unknown[] } = await response.json();
        return items.every(item => item !== null);
      },
      CATALOG,
    );
  }

  /** Ends it as a deployment would, and waits until it has ended. */
  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  /** Ends it as a power cut would. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  get #hasEnded(): boolean {
    const { exitCode, signalCode } = this.#process;
    return exitCode !== null || signalCode !== null;
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    if (this.#hasEnded) {
      return;
    }
    const ended = new Promise(resolve => this.#process.once('exit', resolve));
    this.#process.kill(signal);
    await ended;
  }

  async #until(
    what: string,
    look: () => Promise<boolean>,
    {
      patience = PATIENCE_MILLISECONDS,
      betweenLooks = BETWEEN_LOOKS_MILLISECONDS,
    } = {},
  ): Promise<void> {
    const deadline = Date.now() + patience;
    while (!(await look().catch(() => false))) {
      if (this.#hasEnded || Date.now() > deadline) {
        await this.kill();
        throw new Error(
          `The backend was not ${what} in time:\n${this.#lines.join('\n')}`,
        );
      }
      await wait(betweenLooks);
    }
  }
}
