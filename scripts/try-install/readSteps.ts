/** The two templates of `@backstage/create-app`, by the frontend system of the portal. */
export const TEMPLATES = ['new', 'legacy'] as const;

export type Template = (typeof TEMPLATES)[number];

/** Where in a file a block of code goes. */
export type Place =
  | { readonly kind: 'top' }
  | {
      readonly kind: 'before' | 'after';
      /** What the line holds that the block goes before or after. */
      readonly text: string;
      /** At every such line; otherwise there has to be exactly one. */
      readonly each: boolean;
    }
  /** A file of its own, or YAML that is added to what a file says. */
  | { readonly kind: 'added' };

/** What a reader of the section does, in order. */
export type Step =
  | { readonly kind: 'run'; readonly line: number; readonly text: string }
  | {
      readonly kind: 'edit';
      readonly line: number;
      readonly text: string;
      /** Relative to the folder of the portal. */
      readonly file: string;
      readonly place: Place;
    };

const SECTION = '## Install it in your portal\n';
const HEADINGS: Readonly<Record<Template, string>> = {
  new: 'New frontend system',
  legacy: 'Legacy frontend system',
};
/** First line of a block of code: a comment that names the file and the place in it. */
const HEAD =
  /^(?:\/\/|#) ([\w./-]+)(?:, (at the top|(before|after) (each )?(.+)))?$/;

function placeOf(head: RegExpMatchArray): Place {
  const [, , place, side, each, text] = head;
  if (place === undefined) {
    return { kind: 'added' };
  }
  return side === 'before' || side === 'after'
    ? { kind: side, text, each: each !== undefined }
    : { kind: 'top' };
}

function stepOf(
  language: string,
  lines: readonly string[],
  line: number,
): Step {
  if (language === 'sh') {
    return { kind: 'run', line, text: lines.join('\n') };
  }
  const head = lines[0].match(HEAD);
  const place = head && placeOf(head);
  if (!head || !place || (place.kind === 'added' && language !== 'yaml')) {
    throw new Error(
      `README.md:${line}: the first line of a block says in which file it goes, and where: "// FILE, before TEXT"`,
    );
  }
  const text = place.kind === 'added' ? lines : lines.slice(1);
  return { kind: 'edit', line, text: text.join('\n'), file: head[1], place };
}

/**
 * The section of the README about an installation. It begins where it does in
 * the file, so that its lines can be named.
 *
 * @throws where the README has none
 */
export function sectionOf(readme: string): { text: string; firstLine: number } {
  const from = readme.indexOf(SECTION);
  if (from < 0) {
    throw new Error(`README.md has no "${SECTION.trim()}"`);
  }
  const to = readme.indexOf('\n## ', from);
  return {
    text: readme.slice(from, to < 0 ? undefined : to),
    firstLine: readme.slice(0, from).split('\n').length,
  };
}

/**
 * What the README says about an installation, step by step: every block of
 * code of the section, save those under the heading of the other frontend system.
 *
 * @param readme - the whole text
 * @throws where a block does not say what to do with it
 */
export function readSteps(readme: string, template: Template): readonly Step[] {
  const { text: section, firstLine } = sectionOf(readme);
  const steps: Step[] = [];
  let heading = '';
  let block: { language: string; lines: string[]; line: number } | undefined;
  section.split('\n').forEach((text, index) => {
    const fence = text.match(/^```(\w*)$/);
    if (block === undefined && fence) {
      block = { language: fence[1], lines: [], line: firstLine + index + 1 };
    } else if (block !== undefined && !fence) {
      block.lines.push(text);
    } else if (block !== undefined) {
      const { language, lines, line } = block;
      const isForOther = TEMPLATES.some(
        other => other !== template && heading === HEADINGS[other],
      );
      if (!isForOther) {
        steps.push(stepOf(language, lines, line));
      }
      block = undefined;
    } else if (/^#+ /.test(text)) {
      heading = text.replace(/^#+ /, '');
    }
  });
  return steps;
}
