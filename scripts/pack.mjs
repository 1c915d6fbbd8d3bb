// Packs each package as it will be published, into .local/packs. With the
// folder of a portal, enters the tarballs there in place of the registry:
// `npm run pack -- ../my-portal`.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { packsFolder, root, yarn } from './bootstrap/paths.mjs';
import { Refusal } from './bootstrap/refusal.mjs';
import { run } from './bootstrap/run.mjs';
import { contentsOf, faultsOf } from './pack/contents.mjs';

const require = createRequire(import.meta.url);
const backstage = join(root, 'node_modules/@backstage/cli/bin/backstage-cli');
// npm runs scripts in the root; a relative folder is meant from where one is.
const calledIn = process.env.INIT_CWD ?? process.cwd();

async function tool(args, options = {}) {
  const code = await run(process.execPath, args, {
    // To stderr: what this script prints are the packages.
    stdio: ['ignore', 2, 2],
    ...options,
  });
  if (code !== 0) {
    throw new Refusal(`${relative(root, args[0])} failed, see above.`);
  }
}

function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** The tarball of a package; its name changes with its content, as Yarn caches by name. */
async function pack(folder) {
  const { name, version } = manifestOf(folder);
  const draft = join(packsFolder, `draft-${process.pid}.tgz`);
  try {
    await tool([yarn, 'pack', '--out', draft], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 2],
    });
  } finally {
    // Packing that was interrupted leaves the manifest as it is published.
    if (existsSync(join(folder, 'package.json-prepack'))) {
      await tool([backstage, 'package', 'postpack'], { cwd: folder });
    }
  }
  const faults = faultsOf(contentsOf(draft), folder);
  if (faults.length > 0) {
    throw new Refusal(
      `${name} is not fit to be published: ${faults.join('; ')}.`,
    );
  }
  const digest = createHash('sha256').update(readFileSync(draft)).digest('hex');
  const flat = name.replace('@', '').replace('/', '-');
  const tarball = join(
    packsFolder,
    `${flat}-${version}-${digest.slice(0, 8)}.tgz`,
  );
  renameSync(draft, tarball);
  return { name, tarball };
}

/** From now on Yarn takes the packages of this portal from the tarballs. */
function enter(packs, portal) {
  const file = join(portal, 'package.json');
  if (!existsSync(file)) {
    throw new Refusal(`${portal} has no package.json: name a portal's folder.`);
  }
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.resolutions = {
    ...manifest.resolutions,
    ...Object.fromEntries(
      packs.map(({ name, tarball }) => [name, `file:${tarball}`]),
    ),
  };
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  console.log(`Entered in resolutions of ${file}`);
}

try {
  await tool([require.resolve('typescript/bin/tsc')]);
  await tool([backstage, 'repo', 'build']);
  // What was packed before stays: a portal may still be taking it from here.
  mkdirSync(packsFolder, { recursive: true });
  const packs = [];
  for (const folder of readdirSync(join(root, 'plugins'))) {
    packs.push(await pack(join(root, 'plugins', folder)));
  }
  for (const { name, tarball } of packs) {
    const { files, bytes } = contentsOf(tarball);
    console.log(
      `${name}: ${relative(root, tarball)}, ${
        files.length
      } files, ${bytes} bytes`,
    );
  }
  const [portal] = process.argv.slice(2);
  if (portal !== undefined) {
    enter(packs, resolve(calledIn, portal));
  }
} catch (error) {
  if (!(error instanceof Refusal)) {
    throw error;
  }
  console.error(error.message);
  process.exitCode = 1;
}
