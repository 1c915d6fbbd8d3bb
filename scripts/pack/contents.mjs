import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What may be in a package: nothing of tests, of sources or of this repository. */
const ALLOWED =
  /^(package\.json|README\.md|config\.schema\.json|migrations\/\d+_\w+\.js|workers\/\w+\.js|dist\/.+\.(js|js\.map|d\.ts|css))$/;
const OF_TESTS = /__testUtils__|__fixtures__|\.test\.|\.spec\.|setupTests/;

/**
 * What a tarball holds.
 *
 * @param {string} tarball
 * @returns {{ files: string[], manifest: Record<string, any>, bytes: number }}
 *   the files by their path inside the package, the manifest as it is published
 */
export function contentsOf(tarball) {
  const tar = (...args) =>
    execFileSync('tar', args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  return {
    files: tar('-tzf', tarball)
      .split('\n')
      .filter(line => line !== '' && !line.endsWith('/'))
      .map(line => line.replace(/^package\//, '')),
    manifest: JSON.parse(tar('-xzOf', tarball, 'package/package.json')),
    bytes: statSync(tarball).size,
  };
}

/** The files that a manifest names as ways in: of code, of types, of configuration. */
function namedIn(manifest) {
  const filesOf = value =>
    typeof value === 'string' ? [value] : Object.values(value).flatMap(filesOf);
  return [
    manifest.main,
    manifest.types,
    manifest.configSchema,
    ...filesOf(manifest.exports),
    ...filesOf(manifest.typesVersions),
  ]
    .filter(name => name !== undefined && /\.(js|ts|json)$/.test(name))
    .map(name => name.replace(/^\.\//, ''));
}

/**
 * Why a tarball must not be published; empty where nothing speaks against it.
 *
 * @param {ReturnType<typeof contentsOf>} contents
 * @param {string} folder - the package in this repository
 * @returns {string[]}
 */
export function faultsOf({ files, manifest }, folder) {
  const has = new Set(files);
  const beside = ['migrations', 'workers']
    .filter(name => existsSync(join(folder, name)))
    .flatMap(name =>
      readdirSync(join(folder, name)).map(file => `${name}/${file}`),
    );
  const wanted = [
    'README.md',
    ...namedIn(manifest),
    ...beside,
    ...(existsSync(join(folder, 'config.d.ts')) ? ['config.schema.json'] : []),
  ];
  const isPlugin = /plugin/.test(manifest.backstage.role);
  return [
    ...wanted.filter(name => !has.has(name)).map(name => `${name} is missing`),
    ...files
      .filter(name => !ALLOWED.test(name) || OF_TESTS.test(name))
      .map(name => `${name} does not belong in it`),
    ...(JSON.stringify(manifest).includes('"workspace:')
      ? ['it depends on a workspace instead of a version']
      : []),
    ...(isPlugin && manifest.backstage.features === undefined
      ? ['portals would not find its feature']
      : []),
  ];
}
