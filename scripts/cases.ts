import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { judgeCase } from '../plugins/sla-common/src/cases/judgeCase';
import { workedCaseSchema } from '../plugins/sla-common/src/cases/WorkedCase';

/** Judges files of worked cases; without arguments those of this repository. */

const ownCases = resolve(__dirname, '../cases');

function filesToJudge(): string[] {
  const named = process.argv.slice(2);
  return named.length > 0
    ? named
    : readdirSync(ownCases)
        .filter(name => name.endsWith('.json'))
        .map(name => join(ownCases, name));
}

/** One line per failing case; the number of passed and failed ones. */
function judgeFile(file: string): { passed: number; failed: number } {
  const cases = z
    .array(workedCaseSchema)
    .min(1)
    .parse(JSON.parse(readFileSync(file, 'utf8')));
  let failed = 0;
  for (const workedCase of cases) {
    const differences = judge(workedCase);
    if (differences.length > 0) {
      failed += 1;
      process.stdout.write(
        `${file} ${workedCase.id}: ${differences.join('; ')}\n`,
      );
    }
  }
  return { passed: cases.length - failed, failed };
}

function judge(workedCase: z.output<typeof workedCaseSchema>): string[] {
  try {
    return judgeCase(workedCase).map(
      ({ field, expected, got }) =>
        `${field}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(
          got,
        )}`,
    );
  } catch (error) {
    return [`could not be judged: ${error}`];
  }
}

function main(): void {
  let passed = 0;
  let failed = 0;
  for (const file of filesToJudge()) {
    try {
      const result = judgeFile(file);
      passed += result.passed;
      failed += result.failed;
    } catch (error) {
      failed += 1;
      process.stdout.write(
        `${file}: cannot be read as worked cases: ${error}\n`,
      );
    }
  }
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}

main();
