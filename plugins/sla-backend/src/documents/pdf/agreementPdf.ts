import type { WrittenAgreement } from '@service-levels/backstage-plugin-sla-common';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { LINE_WIDTH, PAPER } from './paper';
import { sectionContent } from './sectionContent';
import { signatureContent } from './signatureContent';
import { writePdf } from './pdfWriter';

const GREY = '#595959';
const RULE = '#b0b0b0';
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

function headContent(document: WrittenAgreement): Content[] {
  const { type, version, title, subtitle, mark } = document;
  return [
    { text: `${type} · ${version}`, color: GREY },
    { text: title, style: 'title' },
    { text: subtitle },
    ...(mark === null ? [] : [{ text: mark, bold: true, fontSize: 12 }]),
    {
      canvas: [
        {
          type: 'line',
          x1: 0,
          y1: 0,
          x2: LINE_WIDTH,
          y2: 0,
          lineWidth: 0.75,
          lineColor: RULE,
        },
      ],
      margin: [0, 10, 0, 4],
    },
  ];
}

function definitionOf(
  document: WrittenAgreement,
  date: Date,
): TDocumentDefinitions {
  const { title, type, version, hash, mark, frame, language } = document;
  return {
    pageSize: 'A4',
    pageMargins: [PAPER.side, PAPER.top, PAPER.side, PAPER.bottom],
    language,
    displayTitle: true,
    info: {
      title: `${title}, ${version}`,
      subject: type,
      // The same version has the same bytes, whenever it is asked for.
      creationDate: date,
      modDate: date,
    },
    defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.25 },
    styles: {
      title: {
        fontSize: 20,
        bold: true,
        margin: [0, 2, 0, 4],
        lineHeight: 1.1,
      },
      section: { fontSize: 13, bold: true, margin: [0, 14, 0, 5] },
      heading: { bold: true, margin: [0, 7, 0, 2] },
      paragraph: { margin: [0, 0, 0, 5] },
      sentence: { italics: true, margin: [10, 0, 0, 5] },
      term: { color: GREY },
      head: { color: GREY, fontSize: 9 },
      small: { fontSize: 9 },
    },
    header: page =>
      page === 1
        ? null
        : {
            margin: [PAPER.side, 30, PAPER.side, 0],
            fontSize: 8,
            color: GREY,
            columns: [
              { text: short(title), width: LINE_WIDTH - ASIDE_WIDTH },
              { text: version, width: ASIDE_WIDTH, alignment: 'right' },
            ],
          },
    footer: (page, pages) => ({
      margin: [PAPER.side, 18, PAPER.side, 0],
      fontSize: 7,
      color: GREY,
      columns: [
        {
          text: hash === null ? mark ?? '' : `${frame.hash}: ${hash}`,
          width: LINE_WIDTH - ASIDE_WIDTH,
        },
        {
          text: frame.page(page, pages),
          width: ASIDE_WIDTH,
          alignment: 'right',
        },
      ],
    }),
    watermark:
      mark === null
        ? undefined
        : { text: mark, color: '#000000', opacity: 0.07, bold: true },
    // No heading stands alone at the end of a page.
    pageBreakBefore: (node, { getFollowingNodesOnPage }) =>
      node.headlineLevel !== undefined &&
      getFollowingNodesOnPage().length === 0,
    content: [
      ...headContent(document),
      ...document.sections.flatMap(sectionContent),
      ...signatureContent(document.signatures, frame),
    ],
  };
}

/**
 * A document as a PDF for paper of A4.
 *
 * @param date - since when it says so; the same document with the same date has the same bytes
 */
export async function agreementPdf(
  document: WrittenAgreement,
  date: Date,
): Promise<Buffer> {
  return await writePdf(definitionOf(document, date));
}
