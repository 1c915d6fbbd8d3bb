import type {
  ReportBlock,
  Verdict,
  WrittenStripCell,
} from '@service-levels/backstage-plugin-sla-common';
import type { Content, TableCell } from 'pdfmake/interfaces';
import { GREY, LINE_WIDTH } from '../../documents/pdf/paper';
import { TABLE_LAYOUTS } from '../../documents/pdf/tableLayouts';
import { groundOf, signContent, verdictContent } from './verdictSigns';

type Strip = Extract<ReportBlock, { readonly kind: 'strip' }>;

const SMALL = 7;
/** Of a cell with a figure beneath its sign, and with a sign alone. */
const WITH_FIGURE = 36;
const SIGN_ALONE = 24;
/** As wide as the lines of the layout. */
const BETWEEN = TABLE_LAYOUTS.strip.vLineWidth;
const LEGEND_WIDTH = 92;

function cellContent(cell: WrittenStripCell | null): TableCell {
  if (cell === null) {
    return { text: '' };
  }
  const { verdict, figure } = cell;
  const below: Content[] =
    figure === null
      ? []
      : [{ text: figure, fontSize: SMALL, margin: [0, 1, 0, 0] }];
  return {
    fillColor: groundOf(verdict),
    alignment: 'center',
    stack: [signContent(verdict), ...below],
  };
}

/** What the signs mean, each once. */
function legendOf({ rows }: Strip): Content {
  const words = new Map<Verdict, string>();
  for (const { cells } of rows) {
    for (const cell of cells) {
      if (cell !== null) {
        words.set(cell.verdict, cell.text);
      }
    }
  }
  return {
    fontSize: 8,
    color: GREY,
    margin: [0, 2, 0, 8],
    columns: [...words].map(([verdict, text]) => ({
      width: LEGEND_WIDTH,
      stack: [verdictContent(verdict, text)],
    })),
  };
}

/** The last periods of targets: a sign for each, and where there is one row its figures. */
export function stripContent(strip: Strip): Content {
  const { label, heads, rows } = strip;
  const isNamed = rows.some(({ name }) => name !== null);
  const width = isNamed ? SIGN_ALONE : WITH_FIGURE;
  const forName = LINE_WIDTH - heads.length * (width + BETWEEN) - 2 * BETWEEN;
  const first = (text: string | null): TableCell[] =>
    isNamed ? [{ text: text ?? '', fontSize: 9 }] : [];
  return {
    stack: [
      { text: label, style: 'head', margin: [0, 4, 0, 1] },
      {
        layout: 'strip',
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths: [...(isNamed ? [forName] : []), ...heads.map(() => width)],
          body: [
            [
              ...first(null),
              ...heads.map(text => ({
                text,
                fontSize: SMALL,
                color: GREY,
                alignment: 'center' as const,
              })),
            ],
            ...rows.map(({ name, cells }) => [
              ...first(name),
              ...cells.map(cellContent),
            ]),
          ],
        },
      },
      ...(isNamed ? [legendOf(strip)] : []),
    ],
  };
}
