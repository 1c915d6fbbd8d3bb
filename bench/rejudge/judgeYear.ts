// A process of its own: judges the days of one indicator and tells how much memory that took.
import createKnex from 'knex';
import { createStage } from '../../plugins/sla-backend/src/attainment/days/__testUtils__/stage';

const KILOBYTE = 1024;

async function main(): Promise<void> {
  const [config, indicatorKey, idleKey, now] = process.argv.slice(2);
  const knex = createKnex(JSON.parse(config));
  try {
    const stage = createStage(knex);
    stage.clock.now = Number(now);
    // What is loaded and compiled once is not what judging a year takes.
    await stage.judgedDays.settle([Number(idleKey)]);
    const before = process.resourceUsage().maxRSS;
    const started = performance.now();
    await stage.judgedDays.settle([Number(indicatorKey)]);
    const milliseconds = performance.now() - started;
    const bytes = (process.resourceUsage().maxRSS - before) * KILOBYTE;
    process.stdout.write(JSON.stringify({ bytes, milliseconds }));
  } finally {
    await knex.destroy();
  }
}

main();
