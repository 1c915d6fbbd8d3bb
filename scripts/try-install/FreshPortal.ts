import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { applyEdit } from './applyEdit';
import type { Step } from './readSteps';
import { Shell } from './Shell';

const root = join(__dirname, '../..');
const yarn = join(
  root,
  '.toolchain/node_modules/@yarnpkg/cli-dist/bin/yarn.js',
);
const START = 'yarn start';
/** A cold install or a first compilation on two busy cores. */
const PATIENCE_MILLISECONDS = 15 * 60_000;
const PAUSE_MILLISECONDS = 1_000;

/** Only what a reader has too: none of our own settings for Yarn, Node or Backstage. */
function readersEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        !/^(npm_|YARN_|BACKSTAGE_|APP_CONFIG_|INIT_CWD$|NODE_OPTIONS$|NODE_ENV$|CI$)/.test(
          name,
        ),
    ),
  );
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/** A portal that comes into being by the steps of the README, in a temporary folder. */
export class FreshPortal {
  /** Where the reader's browser finds it. */
  readonly app: string;
  /** In what this differs from what a reader does, in words. */
  readonly differences: readonly string[];
  readonly #backend: string;
  readonly #folder: string;
  readonly #shell: Shell;

  private constructor(options: {
    app: string;
    backend: string;
    folder: string;
    shell: Shell;
  }) {
    this.app = options.app;
    this.#backend = options.backend;
    this.#folder = options.folder;
    this.#shell = options.shell;
    this.differences = [
      `localhost:3000 is ${this.app}, localhost:7007 is ${
        this.#backend
      }: ports that are free here`,
      `$PORTAL is ${this.#folder}; no browser of yours is opened`,
    ];
  }

  static create(options: {
    folder: string;
    log: string;
    appPort: number;
    backendPort: number;
  }): FreshPortal {
    const { folder, log, appPort, backendPort } = options;
    const app = `http://localhost:${appPort}`;
    const backend = `http://localhost:${backendPort}`;
    const portal = join(folder, 'portal');
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    // A reader has a Yarn, which takes the one of the portal.
    writeFileSync(
      join(bin, 'yarn'),
      `#!/bin/sh\nexec '${process.execPath}' '${yarn}' "$@"\n`,
    );
    chmodSync(join(bin, 'yarn'), 0o755);
    const shell = Shell.create({
      folder,
      log,
      variables: {
        ...readersEnvironment(),
        PATH: [bin, process.env.PATH].join(delimiter),
        PORTAL: portal,
        SERVICE_LEVELS: root,
        BROWSER: 'none',
        APP_CONFIG_app_baseUrl: JSON.stringify(app),
        APP_CONFIG_backend_baseUrl: JSON.stringify(backend),
        APP_CONFIG_backend_listen_port: String(backendPort),
        APP_CONFIG_backend_listen_host: JSON.stringify('127.0.0.1'),
        APP_CONFIG_backend_cors_origin: JSON.stringify(app),
      },
    });
    return new FreshPortal({ app, backend, folder: portal, shell });
  }

  /** Does what a step of the README says. */
  async carryOut(step: Step): Promise<void> {
    if (step.kind === 'edit') {
      applyEdit(this.#folder, step);
      return;
    }
    const text = step.text
      .replaceAll('http://localhost:3000', this.app)
      .replaceAll('http://localhost:7007', this.#backend);
    const lines = text.split('\n');
    const starts = lines.at(-1) === START;
    const before = starts ? lines.slice(0, -1) : lines;
    try {
      if (before.length > 0) {
        await this.#shell.run(before.join('\n'), PATIENCE_MILLISECONDS);
      }
      if (starts) {
        await this.#start();
      }
    } catch (error) {
      throw new Error(`README.md:${step.line}: ${error}`);
    }
  }

  /** Ends everything that the steps started. */
  async stop(): Promise<void> {
    await this.#shell.stop();
  }

  async #start(): Promise<void> {
    const { hasEnded } = this.#shell.start(START);
    const until = Date.now() + PATIENCE_MILLISECONDS;
    const urls = [`${this.#backend}/.backstage/health/v1/readiness`, this.app];
    for (const url of urls) {
      while (!(await answers(url))) {
        if (hasEnded() || Date.now() > until) {
          throw new Error(`${url} does not answer:\n${this.#shell.tail()}`);
        }
        await new Promise(resolve => setTimeout(resolve, PAUSE_MILLISECONDS));
      }
    }
  }
}
