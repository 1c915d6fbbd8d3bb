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

const SECTION = 'Install it in your portal';
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
 * What the README says about an installation, step by step: every block of
 * code of the section, save those under the heading of the other frontend system.
 *
 * @param readme - the whole text
 * @throws where a block does not say what to do with it
 */
export function readSteps(readme: string, template: Template): readonly Step[] {
  const steps: Step[] = [];
  let isInSection = false;
  let heading = '';
  let block: { language: string; lines: string[]; line: number } | undefined;
  readme.split('\n').forEach((text, index) => {
    const fence = text.match(/^```(\w*)$/);
    if (block === undefined && fence) {
      block = { language: fence[1], lines: [], line: index + 2 };
    } else if (block !== undefined && !fence) {
      block.lines.push(text);
    } else if (block !== undefined) {
      const { language, lines, line } = block;
      const isForOther = TEMPLATES.some(
        other => other !== template && heading === HEADINGS[other],
      );
      if (isInSection && !isForOther) {
        steps.push(stepOf(language, lines, line));
      }
      block = undefined;
    } else if (/^#+ /.test(text)) {
      heading = text.replace(/^#+ /, '');
      isInSection = text.startsWith('## ') ? heading === SECTION : isInSection;
    }
  });
  return steps;
}
