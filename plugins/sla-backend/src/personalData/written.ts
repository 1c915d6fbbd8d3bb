/** How names, refs and addresses stand in texts; sources of regular expressions with the flags `giu`. */

const SPECIAL = /[.*+?^${}()|[\]\\/]/g;
const LETTER = String.raw`[\p{L}\p{M}\p{N}_]`;
const HYPHEN = String.raw`[\-‐‑]`;
const GENITIVE = String.raw`((?:['’]?s)?)`;

function escaped(text: string): string {
  return text.replace(SPECIAL, String.raw`\$&`);
}

/** A ref in a text; not within a longer one, and a full stop after it ends a sentence. */
export function refSource(ref: string): string {
  return `(?<![\\p{L}\\p{N}_:.\\/\\-])${escaped(
    ref,
  )}(?![\\p{L}\\p{N}_\\-]|\\.${LETTER})`;
}

/**
 * Names as words of their own, whatever the white space between, with the `s`
 * of a genitive as the only group. "Meier" is no word of its own in
 * "Meier-Schmidt". Of two that begin at one place the first is taken.
 */
export function namesSource(names: readonly string[]): string {
  const words = names.map(name =>
    name
      .trim()
      .split(/\s+/)
      .map(escaped)
      .join(String.raw`\s+`),
  );
  return `(?<!${LETTER}${HYPHEN}?)(?:${words.join(
    '|',
  )})${GENITIVE}(?!${HYPHEN}?${LETTER})`;
}

/** Each begins only where what it is made of begins, so that long texts are read once. */
const UNTOUCHED = new RegExp(
  [
    // Addresses of pages, and where links of Markdown lead.
    String.raw`(?<![\p{L}\p{N}+.\-])[a-z][a-z0-9+.\-]*:\/\/[^\s<>"')\]]+`,
    String.raw`(?<!${LETTER})www\.[^\s<>"')\]]+`,
    String.raw`(?<=\]\()[^\s)]+`,
    // E-mail addresses.
    String.raw`(?<![\p{L}\p{M}\p{N}._%+'’\-])[\p{L}\p{M}\p{N}._%+'’\-]+@[\p{L}\p{N}\-]+(?:\.[\p{L}\p{N}\-]+)*`,
    // Refs of entities; a namespace is in lower case.
    String.raw`(?<![\p{L}\p{N}_:.\/\-])[A-Za-z][A-Za-z0-9]*:[a-z0-9]+(?:-[a-z0-9]+)*\/[\p{L}\p{N}]+(?:[\-_.]+[\p{L}\p{N}]+)*`,
  ].join('|'),
  'gu',
);

/** A stretch of a text: from its first character to before its end. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What is the ref of an entity or an address, and would be another one with a name changed in it. */
export function untouchedIn(text: string): readonly Stretch[] {
  return [...text.matchAll(UNTOUCHED)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Whether a stretch is a part of another, and not all of it. */
export function isPartOf(part: Stretch, whole: Stretch): boolean {
  return (
    part.start >= whole.start &&
    part.end <= whole.end &&
    part.end - part.start < whole.end - whole.start
  );
}
