import type { DocumentBlock } from '@service-levels/backstage-plugin-sla-common';
import type { Content } from 'pdfmake/interfaces';
import { GAP, LINE_WIDTH } from './paper';

/** The number of a step is short, whatever the texts beside it are. */
const STEP_WIDTH = 36;
const TERM_WIDTH = 130;

/**
 * Widths of columns, fixed: in one that grows with its text, a word without a
 * place to break would push all others off the paper.
 */
function widthsOf(columns: number): number[] {
  const narrow = columns > 3 ? [STEP_WIDTH] : [];
  const others = columns - narrow.length;
  const left = LINE_WIDTH - narrow.length * STEP_WIDTH - columns * GAP;
  return [...narrow, ...Array.from({ length: others }, () => left / others)];
}

/** A block of a section on paper. */
export function blockContent(block: DocumentBlock): Content {
  switch (block.kind) {
    case 'heading':
      return { text: block.text, style: 'heading', headlineLevel: 2 };
    case 'paragraph':
      return { text: block.text, style: 'paragraph' };
    case 'sentence':
      return { text: block.text, style: 'sentence' };
    case 'list': {
      const items: Content[] = block.items.map(text => ({
        text,
        margin: [0, 0, 0, 2],
      }));
      return block.isOrdered
        ? { ol: items, style: 'paragraph' }
        : { ul: items, style: 'paragraph' };
    }
    case 'facts':
      return {
        style: 'paragraph',
        layout: 'facts',
        table: {
          widths: [TERM_WIDTH, LINE_WIDTH - TERM_WIDTH - 2 * GAP],
          body: block.facts.map(({ term, details }) => [
            { text: term, style: 'term' },
            { stack: details.map(text => ({ text })) },
          ]),
        },
      };
    case 'table':
      return {
        style: 'paragraph',
        layout: 'rows',
        table: {
          headerRows: 1,
          // A head without a row beneath it says nothing.
          keepWithHeaderRows: 1,
          widths: widthsOf(block.heads.length),
          body: [
            block.heads.map(text => ({ text, style: 'head' })),
            ...block.rows.map(row => row.map(text => ({ text }))),
          ],
        },
      };
    default:
      return block satisfies never;
  }
}
