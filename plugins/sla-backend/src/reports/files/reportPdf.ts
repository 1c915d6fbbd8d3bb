import {
  reportDocument,
  type ReportContent,
  type WrittenServiceLevelReport,
} from '@service-levels/backstage-plugin-sla-common';
import type { Content } from 'pdfmake/interfaces';
import type { ReportLogo } from '../../config/SlaConfig';
import { GREY, ruleContent } from '../../documents/pdf/paper';
import { writePdf } from '../../documents/pdf/pdfWriter';
import { sectionContent } from '../../documents/pdf/sectionContent';
import { sheetDefinition } from '../../documents/pdf/sheetDefinition';
import { printedBlocks } from './PrintedBlock';
import { REPORT_PRINTER } from './printedContent';

const LOGO_SIZE: [number, number] = [120, 48];

function logoContent(logo: ReportLogo): Content {
  const place = {
    fit: LOGO_SIZE,
    alignment: 'right' as const,
    width: LOGO_SIZE[0],
  };
  return logo.kind === 'svg'
    ? { svg: logo.svg, ...place }
    : { image: logo.dataUrl, ...place };
}

function headContent(
  document: WrittenServiceLevelReport,
  logo: ReportLogo | null,
): Content[] {
  const { type, period, version, title, subtitle, mark } = document;
  const words: Content[] = [
    { text: `${type} · ${version}`, color: GREY },
    { text: title, style: 'title' },
    { text: period, fontSize: 13, margin: [0, 0, 0, 2] },
    { text: subtitle },
    ...(mark === null ? [] : [{ text: mark, bold: true, fontSize: 12 }]),
  ];
  return [
    logo === null
      ? { stack: words }
      : { columns: [{ stack: words, width: '*' }, logoContent(logo)] },
    ruleContent(),
  ];
}

/** A published report as a PDF; the same report has the same bytes. */
export async function reportPdf(
  content: ReportContent,
  options: { readonly hash: string; readonly logo: ReportLogo | null },
): Promise<Buffer> {
  const { hash, logo } = options;
  const document = reportDocument(content, { hash });
  const { language, title, period, type, version, frame, sections } = document;
  return await writePdf(
    sheetDefinition({
      language,
      title: `${title}, ${period}`,
      version,
      subject: type,
      date: new Date(content.asOf),
      foot: `${frame.hash}: ${hash}`,
      page: frame.page,
      watermark: null,
      content: [
        ...headContent(document, logo),
        ...sections.flatMap(({ heading, blocks }) =>
          sectionContent(
            { heading, blocks: printedBlocks(blocks) },
            REPORT_PRINTER,
          ),
        ),
      ],
    }),
  );
}
