import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Node and Yarn, where the machine has others; git-ignored. */
export const toolchainFolder = join(root, '.toolchain');

/** What belongs to this machine alone: databases, tokens, stamps; git-ignored. */
export const localFolder = join(root, '.local');
