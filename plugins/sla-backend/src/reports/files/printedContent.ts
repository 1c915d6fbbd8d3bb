import type { ReportBlock } from '@service-levels/backstage-plugin-sla-common';
import type { Content, TableCell } from 'pdfmake/interfaces';
import { blockContent } from '../../documents/pdf/blockContent';
import { linesOf } from '../../documents/pdf/linesOf';
import { GAP, LINE_WIDTH } from '../../documents/pdf/paper';
import type { BlockPrinter } from '../../documents/pdf/sectionContent';
import { columnWidths } from './columnWidths';
import type { PrintedBlock } from './PrintedBlock';
import { stripContent } from './stripContent';
import { verdictContent } from './verdictSigns';

type Verdicts = Extract<ReportBlock, { readonly kind: 'verdicts' }>;

const RULE = '#888888';
/** Of the column of verdicts. */
const VERDICT_WIDTH = 92;
const VERDICT_BESIDE = 130;
const SIGN_LINES = 3;
/** A table with more of them may be cut: its head is repeated. */
const FEW_ROWS = 4;
/** So many letters fit into a line of a column at least. */
const IN_CELL = 12;

function rowsContent(
  widths: readonly number[],
  heads: readonly string[],
  rows: readonly (readonly TableCell[])[],
): Content {
  return {
    style: 'paragraph',
    layout: 'rows',
    fontSize: 9,
    table: {
      headerRows: 1,
      // A head without a row beneath it says nothing.
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: [...widths],
      body: [
        heads.map(text => ({ text, style: 'head' })),
        ...rows.map(row => [...row]),
      ],
    },
  };
}

function textsByColumn(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string[][] {
  return heads.map((head, i) => [head, ...rows.map(row => row[i])]);
}

function verdictsContent({ heads, rows }: Verdicts): Content {
  const ofCells = heads.slice(0, -1);
  const widths = columnWidths(
    textsByColumn(
      ofCells,
      rows.map(({ cells }) => cells),
    ),
    LINE_WIDTH - VERDICT_WIDTH - heads.length * GAP,
  );
  return rowsContent(
    [...widths, VERDICT_WIDTH],
    heads,
    rows.map(({ cells, verdict, text }) => [
      ...cells.map(cell => ({ text: cell })),
      verdictContent(verdict, text),
    ]),
  );
}

/** The name of a target, with its verdict at the end of the line. */
function targetContent({
  text,
  verdict,
  word,
}: Extract<PrintedBlock, { readonly kind: 'target' }>): Content {
  return {
    headlineLevel: 2,
    margin: [0, 12, 0, 3],
    stack: [
      {
        canvas: [
          {
            type: 'line',
            x1: 0,
            y1: 0,
            x2: LINE_WIDTH,
            y2: 0,
            lineWidth: 0.5,
            lineColor: RULE,
          },
        ],
        margin: [0, 0, 0, 4],
      },
      {
        columns: [
          { text, bold: true, fontSize: 11.5, width: '*' },
          { stack: [verdictContent(verdict, word)], width: VERDICT_BESIDE },
        ],
        columnGap: GAP,
      },
    ],
  };
}

/** A block of a report on paper. */
function contentOf(block: PrintedBlock): Content {
  switch (block.kind) {
    case 'table': {
      const { heads, rows } = block;
      const width = LINE_WIDTH - heads.length * GAP;
      return rowsContent(
        columnWidths(textsByColumn(heads, rows), width),
        heads,
        rows.map(row => row.map(text => ({ text }))),
      );
    }
    case 'verdicts':
      return verdictsContent(block);
    case 'verdict':
      return verdictContent(block.verdict, block.text);
    case 'target':
      return targetContent(block);
    case 'strip':
      return stripContent(block);
    default:
      return blockContent(block);
  }
}

function linesOfCells(cells: readonly string[]): number {
  return cells.reduce(
    (most, cell) => Math.max(most, Math.ceil(cell.length / IN_CELL)),
    1,
  );
}

/** As many lines as a block takes at most. */
function linesOfPrinted(block: PrintedBlock): number {
  switch (block.kind) {
    case 'verdicts':
      return block.rows.length > FEW_ROWS
        ? Infinity
        : 1 +
            block.rows.reduce((sum, { cells }) => sum + linesOfCells(cells), 0);
    case 'strip':
      return SIGN_LINES * (1 + block.rows.length);
    case 'verdict':
    case 'target':
      return SIGN_LINES;
    default:
      return linesOf(block);
  }
}

/** How reports are printed. */
export const REPORT_PRINTER: BlockPrinter<PrintedBlock> = {
  contentOf,
  linesOf: linesOfPrinted,
};
