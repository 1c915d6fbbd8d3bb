import { sectionOf } from './readSteps';

/** Blocks of code that say in which place of a file they go, and commands that add packages. */
const BLOCK = /^```\w+\n((?:\/\/|#) [\w./-]+, [\s\S]*?)^```$/gm;
const COMMAND = /^yarn --cwd .*$/gm;

/** The packages that the commands of a text add, with their versions. */
function addedIn(text: string): readonly string[] {
  return [...text.matchAll(COMMAND)].flatMap(([command]) =>
    command.split(' ').slice(4),
  );
}

function nameOf(added: string): string {
  return added.replace(/(.)@.*$/, '$1');
}

/**
 * What the README of a package says about its installation otherwise than the
 * section of the README that is tried out.
 *
 * @returns each block that the section has not, by its first line; each package
 * that is added in another version
 */
export function differencesOf(
  packageReadme: string,
  readme: string,
): readonly string[] {
  const { text: section } = sectionOf(readme);
  const blocks = [...packageReadme.matchAll(BLOCK)]
    .filter(([, block]) => !section.includes(block))
    .map(([, block]) => block.split('\n')[0]);
  const tried = addedIn(section);
  const packages = addedIn(packageReadme).filter(
    added =>
      !tried.includes(added) &&
      tried.some(one => nameOf(one) === nameOf(added)),
  );
  return [...blocks, ...packages];
}
