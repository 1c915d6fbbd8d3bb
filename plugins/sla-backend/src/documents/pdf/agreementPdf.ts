import type { WrittenAgreement } from '@service-levels/backstage-plugin-sla-common';
import type { Content } from 'pdfmake/interfaces';
import { GREY, ruleContent } from './paper';
import { blockContent } from './blockContent';
import { linesOf } from './linesOf';
import { sectionContent } from './sectionContent';
import { sheetDefinition } from './sheetDefinition';
import { signatureContent } from './signatureContent';
import { writePdf } from './pdfWriter';

function headContent(document: WrittenAgreement): Content[] {
  const { type, version, title, subtitle, mark } = document;
  return [
    { text: `${type} · ${version}`, color: GREY },
    { text: title, style: 'title' },
    { text: subtitle },
    ...(mark === null ? [] : [{ text: mark, bold: true, fontSize: 12 }]),
    ruleContent(),
  ];
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
  const { title, type, version, hash, mark, frame, language } = document;
  return await writePdf(
    sheetDefinition({
      language,
      title,
      version,
      subject: type,
      date,
      foot: hash === null ? mark ?? '' : `${frame.hash}: ${hash}`,
      page: frame.page,
      watermark: mark,
      content: [
        ...headContent(document),
        ...document.sections.flatMap(section =>
          sectionContent(section, { contentOf: blockContent, linesOf }),
        ),
        ...signatureContent(document.signatures, frame),
      ],
    }),
  );
}
