import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Node and Yarn, where the machine has others; git-ignored. */
export const toolchainFolder = join(root, '.toolchain');

/** The pinned Yarn of the toolchain. */
export const yarn = join(
  toolchainFolder,
  'node_modules/@yarnpkg/cli-dist/bin/yarn.js',
);

/** What belongs to this machine alone: databases, tokens, stamps; git-ignored. */
export const localFolder = join(root, '.local');

/** A tarball of each package, by `npm run pack`. */
export const packsFolder = join(localFolder, 'packs');
