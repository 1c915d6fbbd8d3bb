import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(__dirname, '../../..');
const images = join(root, 'docs/images');
const LIMIT_BYTES = 200_000;

const scripts = join(root, 'scripts/screenshots');

/** The pictures that the script takes, by their names. */
const taken = readdirSync(scripts).flatMap(file =>
  [
    ...readFileSync(join(scripts, file), 'utf8').matchAll(
      /^ {4}name: '([\w-]+)'/gm,
    ),
  ].map(([, name]) => `${name}.png`),
);

/** Every document of the project, by its path. */
function documents(): string[] {
  const inDocs = readdirSync(join(root, 'docs'), {
    recursive: true,
    encoding: 'utf8',
  }).map(name => join('docs', name));
  const ofPackages = ['packages', 'plugins'].flatMap(folder =>
    readdirSync(join(root, folder)).map(name =>
      join(folder, name, 'README.md'),
    ),
  );
  return [
    'README.md',
    ...inDocs.filter(name => name.endsWith('.md')),
    ...ofPackages.filter(name => existsSync(join(root, name))),
  ];
}

/** A picture in a document. */
interface Shown {
  readonly alt: string;
  /** From the root of the project. */
  readonly path: string;
}

function picturesIn(document: string): Shown[] {
  const text = readFileSync(join(root, document), 'utf8');
  return [...text.matchAll(/!\[([^\]]*)\]\(([^)\s]+)\)/g)].map(
    ([, alt, path]) => ({ alt, path: join(dirname(document), path) }),
  );
}

const shown = documents().flatMap(picturesIn);
const names = readdirSync(images);

describe('the pictures of the documents', () => {
  it.each(shown)('$path exists and its text tells what is seen', picture => {
    expect(existsSync(join(root, picture.path))).toBe(true);
    expect(picture.alt.split(' ').length).toBeGreaterThan(4);
  });

  it.each(names)('%s is shown, taken by the script, and small', name => {
    const file = join(images, name);
    expect(shown.map(({ path }) => path)).toContain(relative(root, file));
    expect(taken).toContain(name);
    expect(statSync(file).size).toBeLessThan(LIMIT_BYTES);
  });

  it('are all that the script takes', () => {
    expect([...taken].sort()).toEqual([...names].sort());
  });
});
