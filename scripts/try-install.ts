// Proves that the packages install elsewhere: carries out the section "Install
// it in your portal" of the README, word for word, on a fresh portal of each
// template, and looks at its pages in a real Chromium.
//   npm run try-install -- [new] [legacy]   both where none is named
//   npm run try-install -- --check          only whether every step is understood
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { freePort } from '../e2e/support/freePort';
import { differencesOf } from './try-install/differencesOf';
import { lookAtPages, pathsIn } from './try-install/lookAtPages';
import {
  readSteps,
  sectionOf,
  type Template,
  TEMPLATES,
} from './try-install/readSteps';
import { FreshPortal } from './try-install/FreshPortal';

const root = join(__dirname, '..');
const results = join(root, '.local/try-install');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const started = Date.now();
  const result = await work();
  const seconds = ((Date.now() - started) / 1000).toFixed(1).padStart(6);
  console.log(`${seconds} s  ${what}`);
  return result;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

async function tryTemplate(template: Template): Promise<void> {
  console.log(`── ${template}`);
  const started = Date.now();
  const steps = readSteps(readme, template);
  const folder = mkdtempSync(join(tmpdir(), `try-install-${template}-`));
  const portal = FreshPortal.create({
    folder,
    log: join(results, `${template}.log`),
    appPort: await freePort(),
    backendPort: await freePort(),
  });
  const giveUp = async () => {
    await portal.stop();
    process.exit(1);
  };
  SIGNALS.forEach(signal => process.once(signal, giveUp));
  portal.differences.forEach(line => console.log(line));
  try {
    for (const step of steps) {
      const [first, ...more] = step.text.split('\n');
      const what =
        step.kind === 'run'
          ? `$ ${first}${more.length > 0 ? ' …' : ''}`
          : `${step.file}`;
      await timed(`README.md:${step.line}  ${what}`, () =>
        portal.carryOut(step),
      );
    }
    const seen = await timed('the pages that the README names', () =>
      lookAtPages({
        app: portal.app,
        paths: pathsIn(sectionOf(readme).text),
        pictures: results,
        template,
      }),
    );
    seen.forEach(line => console.log(`          ${line}`));
    const minutes = ((Date.now() - started) / 60_000).toFixed(1);
    console.log(
      `${template}: ${steps.length} steps of the README, ${seen.length} pages with figures and without errors, in ${minutes} min`,
    );
    await portal.stop();
    await rm(folder, { recursive: true, force: true });
  } catch (error) {
    await portal.stop();
    console.error(`The portal is left for a look in ${folder}`);
    throw error;
  } finally {
    SIGNALS.forEach(signal => process.off(signal, giveUp));
  }
}

function chosen(args: readonly string[]): readonly Template[] {
  const unknown = args.filter(arg => !TEMPLATES.some(one => one === arg));
  if (unknown.length > 0) {
    throw new Error(`There is no template ${unknown}; use ${TEMPLATES}`);
  }
  return TEMPLATES.filter(one => args.length === 0 || args.includes(one));
}

/** The READMEs of the packages say the same as the section that is tried out. */
function check(): void {
  for (const name of readdirSync(join(root, 'plugins'))) {
    const file = join('plugins', name, 'README.md');
    const differences = differencesOf(
      readFileSync(join(root, file), 'utf8'),
      readme,
    );
    if (differences.length > 0) {
      throw new Error(
        `${file} is not what README.md tries out: ${differences.join('; ')}`,
      );
    }
  }
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes('--check')) {
    check();
    const counts = TEMPLATES.map(
      template => `${template}: ${readSteps(readme, template).length} steps`,
    );
    const pages = pathsIn(sectionOf(readme).text).length;
    console.log(`${counts.join(', ')}, ${pages} pages`);
    return;
  }
  mkdirSync(results, { recursive: true });
  for (const template of chosen(args)) {
    await tryTemplate(template);
  }
  console.log(`All output and pictures: ${relative(root, results)}`);
}

main().catch(error => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
