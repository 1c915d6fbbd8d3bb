import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { JsonObject } from '@backstage/types';

const PATIENCE_MILLISECONDS = 90_000;
const BETWEEN_LOOKS_MILLISECONDS = 50;
const ANSWER_WITHIN_MILLISECONDS = 30_000;
const CHARACTERS_TOLD = 4_000;

/** A port on loopback that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise<unknown>(resolve => server.close(resolve));
  if (address === null || typeof address === 'string') {
    throw new Error('The system gave no port');
  }
  return address.port;
}

async function looksReady(url: string): Promise<boolean> {
  try {
    const { status } = await fetch(`${url}/.backstage/health/v1/readiness`);
    return status === 200;
  } catch {
    return false;
  }
}

/** A backend in a process of its own, which can be killed and started again at the same address. */
export class Instance {
  readonly #port: number;
  readonly #database: JsonObject;
  readonly #cacheFolder: string;
  readonly #token = randomBytes(24).toString('hex');
  #child: ChildProcess | undefined;
  #isReady = false;
  #told = '';

  private constructor(options: {
    port: number;
    database: JsonObject;
    cacheFolder: string;
  }) {
    this.#port = options.port;
    this.#database = options.database;
    this.#cacheFolder = options.cacheFolder;
  }

  /** One that has not been started yet. */
  static async create(options: {
    /** The setting `backend.database`. */
    readonly database: JsonObject;
    /** Keeps compiled code from one start to the next. */
    readonly cacheFolder: string;
  }): Promise<Instance> {
    return new Instance({ ...options, port: await freePort() });
  }

  /** Starts it, and waits until it serves requests. */
  async start(): Promise<void> {
    const url = `http://127.0.0.1:${this.#port}`;
    this.#told = '';
    const child = spawn(
      process.execPath,
      [
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
        join(__dirname, 'backend.ts'),
        '--config',
        join(__dirname, 'app-config.yaml'),
      ],
      {
        cwd: join(__dirname, '../../..'),
        env: {
          ...process.env,
          NODE_ENV: 'production',
          NODE_OPTIONS: '--no-node-snapshot',
          NODE_COMPILE_CACHE: this.#cacheFolder,
          LOG_LEVEL: 'warn',
          SLA_CRASH_TOKEN: this.#token,
          APP_CONFIG_backend_baseUrl: JSON.stringify(url),
          APP_CONFIG_backend_listen_port: String(this.#port),
          APP_CONFIG_backend_database: JSON.stringify(this.#database),
        },
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      },
    );
    this.#child = child;
    for (const output of [child.stdout, child.stderr]) {
      output?.on('data', data => {
        this.#told = `${this.#told}${data}`.slice(-CHARACTERS_TOLD);
      });
    }
    const deadline = Date.now() + PATIENCE_MILLISECONDS;
    while (!(await looksReady(url))) {
      if (!this.isRunning || Date.now() > deadline) {
        await this.kill();
        throw new Error(`An instance did not start in time:\n${this.#told}`);
      }
      await wait(BETWEEN_LOOKS_MILLISECONDS);
    }
    this.#isReady = true;
  }

  /** Whether it serves requests, as far as is known. */
  get isReady(): boolean {
    return this.#isReady;
  }

  /** Whether its process has been started and not ended since. */
  get isRunning(): boolean {
    const child = this.#child;
    return child?.exitCode === null && child.signalCode === null;
  }

  /** Ends it as a power cut would, and waits until it has ended. */
  async kill(): Promise<void> {
    const child = this.#child;
    this.#isReady = false;
    if (child === undefined || !this.isRunning) {
      return;
    }
    const ended = new Promise(resolve => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }

  /**
   * A request with a token that may do all.
   *
   * @throws Error - where it gave no answer: nobody knows then whether it was done
   */
  async send(
    method: 'GET' | 'POST',
    path: string,
    body?: object,
  ): Promise<{ readonly status: number; readonly text: string }> {
    const response = await fetch(
      `http://127.0.0.1:${this.#port}/api/sla${path}`,
      {
        method,
        headers: {
          Authorization: `Bearer ${this.#token}`,
          'Content-Type': 'application/json',
        },
        body: body && JSON.stringify(body),
        signal: AbortSignal.timeout(ANSWER_WITHIN_MILLISECONDS),
      },
    );
    return { status: response.status, text: await response.text() };
  }
}
