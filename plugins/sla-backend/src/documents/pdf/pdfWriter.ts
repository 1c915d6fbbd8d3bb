import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { PDF_FONTS } from './pdfFonts';
import { TABLE_LAYOUTS } from './tableLayouts';

const FONT_FILES: ReadonlySet<unknown> = new Set(
  Object.values(PDF_FONTS).flatMap(font => Object.values(font)),
);

/**
 * A writer of our own: the package exports one for the whole process, and what
 * is set on that another plugin might not want.
 */
function createWriter(): typeof pdfmake {
  const writer: typeof pdfmake = Object.create(pdfmake);
  writer.setFonts(PDF_FONTS);
  writer.setTableLayouts(TABLE_LAYOUTS);
  // Texts of agreements come from people: whatever they hold, nothing is fetched and no other file is read.
  writer.setUrlAccessPolicy(() => false);
  writer.setLocalAccessPolicy(path => FONT_FILES.has(path));
  return writer;
}

const WRITER = createWriter();

/** The bytes of a document. */
export async function writePdf(
  definition: TDocumentDefinitions,
): Promise<Buffer> {
  return await WRITER.createPdf(definition).getBuffer();
}
