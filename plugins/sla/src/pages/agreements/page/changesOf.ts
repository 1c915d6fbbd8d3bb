import type {
  DocumentBlock,
  WrittenAgreement,
} from '@service-levels/backstage-plugin-sla-common';

/** A line that only one of two documents has. */
export interface ChangedLine {
  readonly kind: 'added' | 'removed';
  readonly text: string;
}

/** What differs in one section. */
export interface ChangedSection {
  readonly id: string;
  /** Without its number, which may differ. */
  readonly heading: string;
  readonly lines: readonly ChangedLine[];
}

/** The lines of a block, each with the heading that it stands under: a figure says nothing by itself. */
function linesOf(block: DocumentBlock, under: string): readonly string[] {
  const at = (text: string) => (under === '' ? text : `${under}: ${text}`);
  switch (block.kind) {
    case 'heading':
      return [];
    case 'paragraph':
    case 'sentence':
      return block.text.split('\n').map(at);
    case 'list':
      return block.items.map(at);
    case 'facts':
      return block.facts.flatMap(({ term, details }) =>
        details.map(detail => at(`${term}: ${detail}`)),
      );
    case 'table':
      return block.rows.map(row => at(row.join(' · ')));
    default:
      return block satisfies never;
  }
}

function linesOfSection(blocks: readonly DocumentBlock[]): readonly string[] {
  let under = '';
  return blocks.flatMap(block => {
    if (block.kind === 'heading') {
      under = block.text;
    }
    return linesOf(block, under);
  });
}

/** What both have in the same order stays out; the rest is removed or added, in the order of the text. */
function changedLines(
  before: readonly string[],
  after: readonly string[],
): readonly ChangedLine[] {
  // How many lines both have in common from each pair of places on.
  const common = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      common[i][j] =
        before[i] === after[j]
          ? common[i + 1][j + 1] + 1
          : Math.max(common[i + 1][j], common[i][j + 1]);
    }
  }
  const lines: ChangedLine[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      i += 1;
      j += 1;
    } else if (
      j >= after.length ||
      (i < before.length && common[i + 1][j] >= common[i][j + 1])
    ) {
      lines.push({ kind: 'removed', text: before[i] });
      i += 1;
    } else {
      lines.push({ kind: 'added', text: after[j] });
      j += 1;
    }
  }
  return lines;
}

/** The section that says which version it is differs always. */
const OF_VERSION = 'version';

/** What differs between two versions, in the words of the document. */
export function changesOf(
  before: WrittenAgreement,
  after: WrittenAgreement,
): readonly ChangedSection[] {
  const removed = before.sections.filter(
    ({ id }) => !after.sections.some(section => section.id === id),
  );
  return [...after.sections, ...removed]
    .filter(({ id }) => id !== OF_VERSION)
    .map(({ id, heading }) => {
      const blocksIn = ({ sections }: WrittenAgreement) =>
        sections.find(section => section.id === id)?.blocks ?? [];
      return {
        id,
        heading: heading.replace(/^\d+\. /, ''),
        lines: changedLines(
          linesOfSection(blocksIn(before)),
          linesOfSection(blocksIn(after)),
        ),
      };
    })
    .filter(({ lines }) => lines.length > 0);
}
