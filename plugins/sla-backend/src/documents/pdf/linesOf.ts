import type { DocumentBlock } from '@service-levels/backstage-plugin-sla-common';

/** So many of the widest letters fit into a line, and into one of the column of terms. */
const IN_LINE = 35;
const IN_TERM = 14;

function linesIn(text: string, letters: number): number {
  return text
    .split('\n')
    .reduce(
      (lines, line) => lines + Math.max(1, Math.ceil(line.length / letters)),
      0,
    );
}

const sum = (numbers: readonly number[]) =>
  numbers.reduce((total, number) => total + number, 0);

/** As many lines as a block takes at most. */
export function linesOf(block: DocumentBlock): number {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'sentence':
      return linesIn(block.text, IN_LINE);
    case 'list':
      return sum(block.items.map(item => linesIn(item, IN_LINE)));
    case 'facts':
      return sum(
        block.facts.map(({ term, details }) =>
          Math.max(
            linesIn(term, IN_TERM),
            sum(details.map(detail => linesIn(detail, IN_LINE))),
          ),
        ),
      );
    case 'table':
      // The columns of a table are as narrow as that of terms.
      return sum(
        [block.heads, ...block.rows].map(row =>
          Math.max(...row.map(cell => linesIn(cell, IN_TERM))),
        ),
      );
    default:
      return block satisfies never;
  }
}
