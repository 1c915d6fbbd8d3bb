import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../..');
const text = readFileSync(join(root, 'docs/architecture.md'), 'utf8');

/** What a text names of this repository, in order. */
function pathsIn(part: string): string[] {
  return [
    ...part.matchAll(
      /`((?:plugins|packages|examples|cases|scripts|e2e|docs)\/[\w./-]+)`/g,
    ),
  ].map(([, path]) => path);
}

/** The part of the document under a heading. */
function section(heading: string): string {
  const [, rest = ''] = text.split(`\n## ${heading}`);
  return rest.split('\n## ')[0];
}

describe('docs/architecture.md', () => {
  it.each(['One request', 'One measurement', 'One permission'])(
    'names the files of %s in steps',
    heading => {
      const steps = section(heading).match(
        /^\d+\. [\s\S]*?(?=^\d+\. |$(?![\s\S]))/gm,
      );
      expect(steps?.length).toBeGreaterThanOrEqual(4);
      expect(steps?.filter(step => pathsIn(step).length === 0)).toEqual([]);
    },
  );

  it.each([...new Set(pathsIn(text))])('names %s, which exists', path => {
    expect(existsSync(join(root, path))).toBe(true);
  });
});
