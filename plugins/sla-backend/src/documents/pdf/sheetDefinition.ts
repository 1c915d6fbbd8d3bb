import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { GREY, LINE_WIDTH, PAPER } from './paper';
import type { PrintedSheet } from './PrintedSheet';
import { TABLE_LAYOUTS } from './tableLayouts';

/** A name on one line of the header, whatever somebody called it. */
const LONGEST_TITLE = 65;
/** Beside the title or the hash. */
const ASIDE_WIDTH = 80;

function short(text: string): string {
  const letters = Array.from(text);
  return letters.length <= LONGEST_TITLE
    ? text
    : `${letters.slice(0, LONGEST_TITLE - 1).join('')}…`;
}

const STYLES: TDocumentDefinitions['styles'] = {
  title: { fontSize: 20, bold: true, margin: [0, 2, 0, 4], lineHeight: 1.1 },
  section: { fontSize: 13, bold: true, margin: [0, 14, 0, 5] },
  heading: { bold: true, margin: [0, 7, 0, 2] },
  paragraph: { margin: [0, 0, 0, 5] },
  sentence: { italics: true, margin: [10, 0, 0, 5] },
  term: { color: GREY },
  head: { color: GREY, fontSize: 9 },
  small: { fontSize: 9 },
};

/** What stands on a sheet, and around it. */
export interface Sheet {
  readonly language: string;
  readonly title: string;
  /** Such as "Version 3". */
  readonly version: string;
  /** What kind of document it is. */
  readonly subject: string;
  /** The same content with the same date has the same bytes. */
  readonly date: Date;
  /** At the foot of each page. */
  readonly foot: string;
  readonly page: (page: string, pages: string) => string;
  /** What stands across each page; null where nothing does. */
  readonly watermark: string | null;
  readonly content: Content[];
}

/** What stands between head and foot. */
function definitionOf(sheet: Sheet): PrintedSheet['definition'] {
  const { language, title, version, subject, date, watermark } = sheet;
  return {
    pageSize: 'A4',
    pageMargins: [PAPER.side, PAPER.top, PAPER.side, PAPER.bottom],
    language,
    displayTitle: true,
    info: {
      title: `${title}, ${version}`,
      subject,
      // The same version has the same bytes, whenever it is asked for.
      creationDate: date,
      modDate: date,
    },
    defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.25 },
    styles: STYLES,
    watermark:
      watermark === null
        ? undefined
        : { text: watermark, color: '#000000', opacity: 0.07, bold: true },
    content: sheet.content,
  };
}

/** How every document of the portal is printed: on A4, with title and page on each sheet. */
export function sheetDefinition(sheet: Sheet): PrintedSheet {
  const { title, version, foot, page } = sheet;
  return {
    definition: definitionOf(sheet),
    layouts: TABLE_LAYOUTS,
    header: {
      margin: [PAPER.side, 30, PAPER.side, 0],
      fontSize: 8,
      color: GREY,
      columns: [
        { text: short(title), width: LINE_WIDTH - ASIDE_WIDTH },
        { text: version, width: ASIDE_WIDTH, alignment: 'right' },
      ],
    },
    footer: {
      margin: [PAPER.side, 18, PAPER.side, 0],
      fontSize: 7,
      color: GREY,
      columns: [{ text: foot, width: LINE_WIDTH - ASIDE_WIDTH }],
      page: {
        text: page('{page}', '{pages}'),
        width: ASIDE_WIDTH,
        alignment: 'right',
      },
    },
  };
}
