/** In points: about as wide as a letter of a table is. */
const LETTER = 5;
/** In letters: narrower columns cannot be read, and in wider ones texts are wrapped. */
const NARROWEST = 6;
const WIDEST = 60;

function wantedBy(texts: readonly string[]): number {
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 0);
  return LETTER * Math.min(Math.max(longest, NARROWEST), WIDEST);
}

/**
 * Widths of columns by what stands in them, fixed: in one that grows with its
 * text, a word without a place to break would push all others off the paper.
 * Columns of short texts get what they want, the others share the rest.
 *
 * @param columns - the texts of each
 * @param width - of all together
 */
export function columnWidths(
  columns: readonly (readonly string[])[],
  width: number,
): number[] {
  const wanted = columns.map(wantedBy);
  const ascending = [...wanted].sort((a, b) => a - b);
  let rest = width;
  let share = 0;
  for (const [i, one] of ascending.entries()) {
    share = rest / (ascending.length - i);
    if (one > share) {
      break;
    }
    rest -= one;
  }
  const got = wanted.map(one => Math.min(one, share));
  const sum = got.reduce((total, one) => total + one, 0);
  // What nobody wants is shared as well, so that all lines are as long as the paper is wide.
  return got.map(one => (one * width) / sum);
}
