import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { root, toolchainFolder, yarn } from './paths.mjs';
import { Refusal } from './refusal.mjs';

/** What Backstage 1.55 runs on. */
const SUPPORTED_MAJORS = [22, 24];
const OLDEST_MAJOR = 20;

const manifest = join(root, 'scripts/toolchain/package.json');
const stamp = join(toolchainFolder, 'installed.json');
const modules = join(toolchainFolder, 'node_modules');
const isWindows = process.platform === 'win32';
const ownNode = join(modules, 'node/bin', isWindows ? 'node.exe' : 'node');
const major = Number(process.versions.node.split('.')[0]);

/** Whether the Node that runs this is one that Backstage runs on. */
function isSupported() {
  return SUPPORTED_MAJORS.includes(major);
}

function npm(args) {
  try {
    return execFileSync('npm', args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: isWindows,
    });
  } catch (error) {
    if (error.code === 'ENOENT') {
      throw new Refusal(
        'npm was not found: install Node.js 20 or newer together with npm.',
      );
    }
    const reason = String(error.stderr ?? error.message)
      .trim()
      .split('\n')
      .slice(-3)
      .join(' ');
    throw new Refusal(
      `npm ${args[0]} failed; is the npm registry reachable? ${reason}`,
    );
  }
}

function isInstalled() {
  return (
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === readFileSync(manifest, 'utf8') &&
    existsSync(yarn) &&
    (isSupported() || existsSync(ownNode))
  );
}

function install() {
  console.log('Getting the toolchain (Node and Yarn) from the npm registry …');
  mkdirSync(toolchainFolder, { recursive: true });
  copyFileSync(manifest, join(toolchainFolder, 'package.json'));
  npm([
    'install',
    '--prefix',
    toolchainFolder,
    '--no-package-lock',
    '--no-audit',
    '--no-fund',
    // Node comes by an install script of its package.
    '--ignore-scripts=false',
  ]);
  writeFileSync(stamp, readFileSync(manifest));
}

/** The Node to run on: this one where Backstage supports it, else the one of the toolchain. */
function chooseNode() {
  if (isSupported()) {
    return process.execPath;
  }
  if (!existsSync(ownNode)) {
    throw new Refusal(
      `Node ${process.versions.node} is not one that Backstage supports, and npm did not install Node 24 into .toolchain: install Node 22 or 24 yourself.`,
    );
  }
  return ownNode;
}

/**
 * Makes sure that a Node which Backstage supports and the pinned Yarn are
 * there, without touching what the machine has.
 *
 * @returns {Promise<{ node: string, yarn: string, env: NodeJS.ProcessEnv }>}
 */
export async function ensureToolchain() {
  if (major < OLDEST_MAJOR) {
    throw new Refusal(
      `Node ${OLDEST_MAJOR} or newer is needed; this is ${process.versions.node}.`,
    );
  }
  if (!isInstalled()) {
    install();
  }
  const node = chooseNode();
  return {
    node,
    yarn,
    env: {
      ...process.env,
      PATH: [dirname(node), process.env.PATH].join(delimiter),
      // Yarn does not read .npmrc.
      YARN_NPM_REGISTRY_SERVER: npm(['config', 'get', 'registry']).trim(),
      YARN_IGNORE_PATH: '1',
      BACKSTAGE_CLI_DISABLE_TELEMETRY: '1',
    },
  };
}
