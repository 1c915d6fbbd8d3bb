import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(__dirname, '../..');
const READY = 'demo data ready';
const FAILED = 'demo data could not be loaded';
const LINES_TOLD = 40;
const PATIENCE_MILLISECONDS = 180_000;

/** What a backend of its own needs to know. */
export interface BackendOptions {
  readonly port: number;
  /** Where SQLite keeps its files; the same folder again is a restart. */
  readonly databaseFolder: string;
  /** The token for pipelines. */
  readonly token: string;
  /** Pages that may ask it. */
  readonly origins: readonly string[];
  /** Nothing but these files of examples/ in the catalog, and no demo data; the whole demo unless given. */
  readonly catalogAlone?: readonly string[];
  /** Milliseconds that its clock is ahead of the machine's. */
  readonly clockAhead?: number;
}

/** A portal that nobody has set up yet. */
function emptyPortal(files: readonly string[]): NodeJS.ProcessEnv {
  return {
    APP_CONFIG_demo_data: 'false',
    APP_CONFIG_catalog_locations: JSON.stringify(
      files.map(file => ({
        type: 'file',
        target: join(root, 'examples', file),
      })),
    ),
  };
}

/** Configuration by variables, each in JSON. */
function variables(options: BackendOptions): NodeJS.ProcessEnv {
  const { port, databaseFolder, token, origins, catalogAlone } = options;
  const { clockAhead = 0 } = options;
  return {
    ...process.env,
    NODE_ENV: 'development',
    NODE_OPTIONS: '--no-node-snapshot',
    SLA_API_TOKEN: token,
    SLA_E2E_CLOCK_AHEAD: String(clockAhead),
    APP_CONFIG_backend_baseUrl: JSON.stringify(`http://localhost:${port}`),
    APP_CONFIG_backend_listen_port: String(port),
    APP_CONFIG_backend_cors_origin: JSON.stringify(origins),
    APP_CONFIG_backend_database_connection_directory:
      JSON.stringify(databaseFolder),
    ...(catalogAlone !== undefined && emptyPortal(catalogAlone)),
    // The database dates keys by its own clock, which is the machine's: they would have expired.
    ...(clockAhead !== 0 && { APP_CONFIG_auth_keyStore_provider: '"memory"' }),
  };
}

/** The backend of the demo portal, as a process of its own. */
export class Backend {
  readonly #process: ChildProcess;

  private constructor(child: ChildProcess) {
    this.#process = child;
  }

  /** Starts it and waits until the demo data is in. */
  static async start(options: BackendOptions): Promise<Backend> {
    const child = spawn(
      process.execPath,
      [
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
        '--require',
        join(__dirname, 'endWithParent.cjs'),
        '--require',
        join(__dirname, 'setClock.cjs'),
        'src/index.ts',
        '--config',
        '../../app-config.yaml',
      ],
      {
        cwd: join(root, 'packages/backend'),
        env: variables(options),
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      },
    );
    const lines: string[] = [];
    await new Promise<void>((resolve, reject) => {
      const giveUp = (reason: string) => {
        child.kill();
        reject(new Error(`${reason}:\n${lines.join('\n')}`));
      };
      const timer = setTimeout(
        () => giveUp('The backend was not ready in time'),
        PATIENCE_MILLISECONDS,
      );
      const listen = (line: string) => {
        lines.push(line);
        lines.splice(0, lines.length - LINES_TOLD);
        if (line.includes(READY)) {
          clearTimeout(timer);
          resolve();
        } else if (line.includes(FAILED)) {
          clearTimeout(timer);
          giveUp('The backend has no data');
        }
      };
      for (const output of [child.stdout, child.stderr]) {
        if (output !== null) {
          createInterface({ input: output }).on('line', listen);
        }
      }
      child.once('exit', code => {
        clearTimeout(timer);
        giveUp(`The backend ended with ${code}`);
      });
    });
    return new Backend(child);
  }

  /** Moves its clock; what was ahead before does not matter. */
  setClockAhead(clockAhead: number): void {
    this.#process.send({ clockAhead });
  }

  /** Ends it as a deployment would, and waits until it has ended. */
  async stop(): Promise<void> {
    const { exitCode, signalCode } = this.#process;
    if (exitCode !== null || signalCode !== null) {
      return;
    }
    const ended = new Promise(resolve => this.#process.once('exit', resolve));
    this.#process.kill('SIGTERM');
    await ended;
  }
}
