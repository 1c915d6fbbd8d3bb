// A process of its own: judges the days of one indicator and tells how much memory that took.
import { readFileSync, writeFileSync } from 'node:fs';
import createKnex from 'knex';
import { createStage } from '../../plugins/sla-backend/src/attainment/days/__testUtils__/stage';

const KILOBYTE = 1024;

/** What Linux knows of this process, in bytes. */
function statusOf(field: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync('/proc/self/status', 'utf8');
  const found = new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status);
  if (found === null) {
    throw new Error('Memory is measured on Linux alone');
  }
  return Number(found[1]) * KILOBYTE;
}

/** From here on the most that it holds is counted anew: starting takes more than it keeps. */
function forgetPeak(): number {
  global.gc?.();
  writeFileSync('/proc/self/clear_refs', '5');
  return statusOf('VmRSS');
}

async function main(): Promise<void> {
  const [config, indicatorKey, idleKey, now] = process.argv.slice(2);
  const knex = createKnex(JSON.parse(config));
  try {
    const stage = createStage(knex);
    stage.clock.now = Number(now);
    // What is loaded and compiled once is not what judging a year takes.
    await stage.judgedDays.settle([Number(idleKey)]);
    const before = forgetPeak();
    const started = performance.now();
    await stage.judgedDays.settle([Number(indicatorKey)]);
    const milliseconds = performance.now() - started;
    const bytes = statusOf('VmHWM') - before;
    process.stdout.write(JSON.stringify({ bytes, milliseconds }));
  } finally {
    await knex.destroy();
  }
}

main();
