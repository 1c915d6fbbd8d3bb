import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LINES_TOLD = 30;
const LONGEST_LINE = 300;
const GRACE_MILLISECONDS = 10_000;

/** Ends a program with everything that it started. */
async function end(child: ChildProcess): Promise<void> {
  const { pid, exitCode, signalCode } = child;
  if (pid === undefined || exitCode !== null || signalCode !== null) {
    return;
  }
  const ended = new Promise(resolve => child.once('exit', resolve));
  process.kill(-pid, 'SIGTERM');
  const timer = setTimeout(
    () => process.kill(-pid, 'SIGKILL'),
    GRACE_MILLISECONDS,
  );
  await ended;
  clearTimeout(timer);
}

/** A terminal of the reader: what one command exports or enters, the next one finds. */
export class Shell {
  readonly #state: string;
  readonly #log: string;
  readonly #running = new Set<ChildProcess>();

  private constructor(state: string, log: string) {
    this.#state = state;
    this.#log = log;
  }

  /**
   * @param options - `folder` is where it keeps what it knows and where it
   * begins; `log` the file that gets all output; `variables` what is exported
   * from the beginning
   */
  static create(options: {
    folder: string;
    log: string;
    variables: NodeJS.ProcessEnv;
  }): Shell {
    const { folder, log, variables } = options;
    const state = join(folder, 'shell.sh');
    const exports = Object.entries(variables)
      .filter(([name]) => /^[A-Za-z_]\w*$/.test(name))
      .map(
        ([name, value = '']) =>
          `export ${name}='${value.replace(/'/g, `'\\''`)}'`,
      );
    writeFileSync(state, [...exports, `cd '${folder}'`, ''].join('\n'), {
      mode: 0o600,
    });
    writeFileSync(log, '');
    return new Shell(state, log);
  }

  /**
   * Runs commands one after the other.
   *
   * @throws where one fails, or all take longer than allowed
   */
  async run(text: string, patienceMilliseconds: number): Promise<void> {
    // What is assigned is exported, so that it is known to the next block too.
    const child = this.#spawn(
      `source '${
        this.#state
      }'; set -a\n${text}\n{ export -p; echo "cd '$PWD'"; } > '${this.#state}'`,
    );
    const timer = setTimeout(() => end(child), patienceMilliseconds);
    const code = await new Promise(resolve => child.once('exit', resolve));
    clearTimeout(timer);
    this.#running.delete(child);
    if (code !== 0) {
      throw new Error(
        code === null
          ? `not done in ${patienceMilliseconds / 1000} s:\n${this.tail()}`
          : `ended with ${code}:\n${this.tail()}`,
      );
    }
  }

  /** Runs a command that goes on, as in a terminal of its own. */
  start(text: string): { readonly hasEnded: () => boolean } {
    const child = this.#spawn(`source '${this.#state}'\nexec ${text}`);
    return {
      hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    };
  }

  /** Ends what still runs. */
  async stop(): Promise<void> {
    await Promise.all([...this.#running].map(end));
    this.#running.clear();
  }

  /** The end of the output, for who has to find out why something failed. */
  tail(): string {
    return readFileSync(this.#log, 'utf8')
      .trimEnd()
      .split('\n')
      .slice(-LINES_TOLD)
      .map(line => line.slice(0, LONGEST_LINE))
      .join('\n');
  }

  #spawn(text: string): ChildProcess {
    appendFileSync(this.#log, `\n$ ${text.split('\n').slice(1).join('\n')}\n`);
    const output = openSync(this.#log, 'a');
    const child = spawn('bash', ['-euo', 'pipefail', '-c', text], {
      // A group of its own, so that it can be ended as a whole.
      detached: true,
      env: {},
      stdio: ['ignore', output, output],
    });
    this.#running.add(child);
    return child;
  }
}
