import type { Content } from 'pdfmake/interfaces';
import { textOfPdf } from '../../__testUtils__/textOfPdf';
import { writePdf } from './pdfWriter';
import { sheetDefinition } from './sheetDefinition';

jest.setTimeout(60_000);

const sheetOf = (...content: Content[]) =>
  sheetDefinition({
    language: 'de',
    title: 'Zahlungen',
    version: 'Version 1',
    subject: 'Bericht',
    date: new Date('2026-11-05T00:00:00Z'),
    foot: 'Fuß',
    page: (page, pages) => `Seite ${page} von ${pages}`,
    watermark: null,
    content,
  });

const LONG = Array.from({ length: 400 }, (_, i) => ({
  text: `Absatz ${i} über Überweisungen, die gebucht und geprüft werden.`,
}));

describe('writePdf', () => {
  it('numbers the pages, and names the document on each but the first', async () => {
    const { text } = textOfPdf(await writePdf(sheetOf(...LONG)));
    expect(text).toContain('Absatz 399 über Überweisungen');
    const pages = Number(/Seite 1 von (\d+)/.exec(text)?.[1]);
    expect(pages).toBeGreaterThan(5);
    expect(text).toContain(`Seite ${pages} von ${pages}`);
    expect(text.match(/Zahlungen/g)).toHaveLength(pages - 1);
  });

  it('leaves the backend free to answer meanwhile', async () => {
    let turns = 0;
    let isWritten = false;
    const written = writePdf(sheetOf(...LONG)).finally(() => {
      isWritten = true;
    });
    while (!isWritten) {
      await new Promise(resolve => setImmediate(resolve));
      turns += 1;
    }
    await written;
    expect(turns).toBeGreaterThan(100);
  });

  it('says that a document cannot be written, and writes the next one', async () => {
    const [broken, well] = await Promise.allSettled([
      // Nothing is read but the typeface.
      writePdf(sheetOf({ image: '/etc/hostname' })),
      writePdf(sheetOf({ text: 'Gut' })),
    ]);
    expect(broken).toMatchObject({
      status: 'rejected',
      reason: {
        message: 'A PDF could not be written',
        cause: { message: expect.stringContaining('/etc/hostname') },
      },
    });
    expect(well.status).toBe('fulfilled');
  });

  it('refuses what is no data', async () => {
    const sheet = sheetOf({
      table: { body: [['x']] },
      layout: { hLineWidth: () => 1 },
    });
    await expect(writePdf(sheet)).rejects.toThrow(/could not be cloned/);
  });
});
