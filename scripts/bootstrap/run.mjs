import { spawn } from 'node:child_process';
import { root } from './paths.mjs';
import { Refusal } from './refusal.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program in the foreground and hands it the signals that we get, so
 * that nothing is left running. One that a signal ended ends what called it.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, stdio?: import('node:child_process').StdioOptions }} [options]
 * @returns {Promise<number>} its exit code
 */
export function run(program, args, options = {}) {
  const { env = process.env, cwd = root, stdio = 'inherit' } = options;
  const child = spawn(program, args, { cwd, env, stdio });
  const forward = signal => child.kill(signal);
  SIGNALS.forEach(signal => process.on(signal, forward));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      SIGNALS.forEach(one => process.off(one, forward));
      if (signal === null) {
        resolve(code ?? 1);
      } else {
        reject(new Refusal(`Ended by ${signal}.`));
      }
    });
  });
}
