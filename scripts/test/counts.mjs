import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { root } from '../bootstrap/paths.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number, skippedNames?: readonly string[] }} Counts
 */

/**
 * A tool that does not count is one test.
 *
 * @param {number} code
 * @returns {Counts}
 */
export function stepCounts(code) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/**
 * What jest wrote of itself. A suite that could not run counts as failed, and
 * so does a run that ended badly without saying why.
 *
 * @param {string} report
 * @param {number} code
 * @returns {Counts}
 */
export function jestCounts(report, code) {
  if (!existsSync(report)) {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const result = JSON.parse(readFileSync(report, 'utf8'));
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const skippedNames = result.testResults.flatMap(suite =>
    suite.assertionResults
      .filter(
        test =>
          test.status === 'pending' ||
          test.status === 'skipped' ||
          test.status === 'todo',
      )
      .map(test => test.fullName),
  );
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: skippedNames.length,
    skippedNames,
  };
}

/**
 * Runs a script whose last line is `N passed, N failed`.
 *
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Counts>}
 */
export async function lastLineCounts(args, env) {
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  const counts = /(\d+) passed, (\d+) failed\s*$/.exec(stdout);
  return counts === null
    ? stepCounts(1)
    : { passed: Number(counts[1]), failed: Number(counts[2]), skipped: 0 };
}
