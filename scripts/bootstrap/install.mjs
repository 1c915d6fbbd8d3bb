import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { localFolder, root } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { run } from './run.mjs';

const stamp = join(localFolder, 'installed');

function manifests() {
  const workspaces = ['packages', 'plugins'].flatMap(folder =>
    readdirSync(join(root, folder)).map(name =>
      join(root, folder, name, 'package.json'),
    ),
  );
  return [
    join(root, 'package.json'),
    join(root, '.yarnrc.yml'),
    join(root, 'yarn.lock'),
    ...workspaces,
  ].filter(existsSync);
}

/** Changes when anything changes that decides what is installed. */
function fingerprint(node) {
  const hash = createHash('sha256').update(node);
  manifests().forEach(file => hash.update(readFileSync(file)));
  return hash.digest('hex');
}

/**
 * Installs the dependencies, unless that was done for these very manifests.
 *
 * @param {{ node: string, yarn: string, env: NodeJS.ProcessEnv }} toolchain
 */
export async function installDependencies({ node, yarn, env }) {
  const wanted = fingerprint(node);
  const isDone =
    existsSync(join(root, 'node_modules')) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === wanted;
  if (isDone) {
    return;
  }
  console.log('Installing the dependencies (a few minutes the first time) …');
  const code = await run(node, [yarn, 'install', '--immutable'], { env });
  if (code !== 0) {
    throw new Refusal(
      'yarn install failed, see above; a changed package.json needs a "yarn install" by hand first.',
    );
  }
  mkdirSync(localFolder, { recursive: true });
  writeFileSync(stamp, fingerprint(node));
}
