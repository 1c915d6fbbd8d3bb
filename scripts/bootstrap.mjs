// The way in for people who have only Node and npm: gets the toolchain,
// installs what package.json asks for, and runs a command under that Node.
import { installDependencies } from './bootstrap/install.mjs';
import { run } from './bootstrap/run.mjs';
import { ensureToolchain } from './bootstrap/toolchain.mjs';
import { Refusal } from './bootstrap/refusal.mjs';

const TRANSFORM = ['--require', '@backstage/cli/config/nodeTransform.cjs'];

const COMMANDS = {
  start: ['scripts/start.mjs'],
  test: ['scripts/test.mjs'],
  cases: [...TRANSFORM, 'scripts/cases.ts'],
  bench: [...TRANSFORM, 'bench/support/run.ts'],
  pack: ['scripts/pack.mjs'],
  'try-install': [...TRANSFORM, 'scripts/try-install.ts'],
};

try {
  const [command, ...args] = process.argv.slice(2);
  const script = COMMANDS[command];
  if (script === undefined) {
    throw new Refusal(
      `Unknown command "${command}": use one of ${Object.keys(COMMANDS).join(
        ', ',
      )}.`,
    );
  }
  const toolchain = await ensureToolchain();
  await installDependencies(toolchain);
  process.exitCode = await run(toolchain.node, [...script, ...args], {
    env: toolchain.env,
  });
} catch (error) {
  if (!(error instanceof Refusal)) {
    throw error;
  }
  console.error(error.message);
  process.exitCode = 1;
}
