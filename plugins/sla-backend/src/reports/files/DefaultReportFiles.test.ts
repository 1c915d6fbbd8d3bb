import { createHash } from 'node:crypto';
import {
  reportDocument,
  type Credit,
  type ReportContent,
} from '@service-levels/backstage-plugin-sla-common';
import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import { textOfPdf } from '../../__testUtils__/textOfPdf';
import { DefaultReportFiles } from './DefaultReportFiles';
import { FORMULA, namesOf, sampleReport } from './__testUtils__/sampleReport';

jest.setTimeout(180_000);

const HASH = 'c'.repeat(64);
const LONG =
  'Antwortzeit der Überweisungen im Tagesgeschäft, geprüft und gebucht';
const FILES = DefaultReportFiles.create({ logo: null });

const plain = (text: string) => text.replace(/\s+/g, ' ');
/** Lines are cut wherever there is no room: what is left are the letters. */
const letters = (text: string) => text.replace(/\s+/g, '');

/** All texts of the document, as anybody reads it. */
function textsOf(content: ReportContent): readonly string[] {
  const texts: string[] = [];
  JSON.stringify(
    reportDocument(content, { hash: HASH }),
    (key, value: unknown) => {
      // The list of contents is for the screen.
      const isCode = [
        'kind',
        'verdict',
        'id',
        'language',
        'label',
        'contents',
      ].includes(key);
      if (typeof value === 'string' && !isCode) {
        texts.push(value);
      }
      return value;
    },
  );
  return texts;
}

async function write(content: ReportContent) {
  return await FILES.write({ content, explanations: [] }, HASH);
}

const CREDIT: Credit = {
  id: '22222222-2222-4222-8222-222222222222',
  etag: '2',
  agreementId: '11111111-1111-4111-8111-111111111111',
  agreementTitle: 'Zahlungsverkehr für Privatkunden',
  agreementVersion: 3,
  customerRef: 'customer:default/retail-banking',
  targetId: '00000000-0000-4000-8000-000000000001',
  targetName: 'Verfügbarkeit',
  period: {
    label: '2026-10',
    from: '2026-09-30T22:00:00Z',
    to: '2026-10-31T23:00:00Z',
    timeZone: 'Europe/Berlin',
    days: 31,
    daysOfPeriod: 31,
  },
  attained: { good: 1, total: 2 },
  attainedPercent: '99.760',
  band: { from: 99, below: 99.9, percent: 10 },
  currency: 'EUR',
  fee: 1_000_050,
  uncapped: 100_005,
  amount: 100_005,
  state: 'confirmed',
  proposedAt: '2026-11-02T00:00:00Z',
  decision: null,
  settlement: null,
  now: null,
};

function withCredit(content: ReportContent): ReportContent {
  const [agreement] = content.agreements;
  return { ...content, agreements: [{ ...agreement, credits: [CREDIT] }] };
}

describe('the PDF of a report', () => {
  it.each([
    ['de', 1],
    ['en', 1],
    ['de', 7],
    ['en', 7],
  ] as const)(
    'holds every word and figure in %s, with %i targets and long names',
    async (language, count) => {
      const names = [`${LONG} ${LONG}`, ...namesOf(count - 1)];
      const content = withCredit(sampleReport(language, names));
      const { text } = textOfPdf((await write(content)).pdf);
      const found = letters(text);
      const missing = textsOf(content).filter(
        one => !found.includes(letters(one)),
      );
      expect(missing).toEqual([]);
      expect(plain(text)).toContain(
        language === 'de' ? 'Seite 1 von' : 'Page 1 of',
      );
      expect(text).toContain('Größe & Söhne');
      expect(text).toContain(HASH);
    },
  );

  it('holds each figure of 200 targets', async () => {
    const content = sampleReport('de', namesOf(200));
    const { text, pages } = textOfPdf((await write(content)).pdf);
    const found = letters(text);
    const missing = textsOf(content).filter(
      one => !found.includes(letters(one)),
    );
    expect(missing).toEqual([]);
    expect(pages).toBeGreaterThan(50);
  });

  it('takes a logo, and texts that the typeface lacks', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>';
    const png =
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const content = sampleReport('en', ['つばめ取引 💶 العربية']);
    for (const logo of [
      { kind: 'svg', svg },
      { kind: 'png', dataUrl: png },
    ] as const) {
      const files = DefaultReportFiles.create({ logo });
      const { pdf } = await files.write({ content, explanations: [] }, HASH);
      expect(textOfPdf(pdf).text).toContain('Service level report');
    }
  });
});

describe('the workbook of a report', () => {
  const content = withCredit(sampleReport('de', ['Verfügbarkeit', FORMULA]));

  async function sheet(name: string) {
    const { xlsx } = await write(content);
    const sheets = await readExcelFile(xlsx);
    const found = sheets.find(one => one.sheet === name);
    if (found === undefined) {
      throw new Error(`${sheets.map(one => one.sheet).join()} has no ${name}`);
    }
    const [heads, ...rows] = found.data;
    return rows.map(row =>
      Object.fromEntries(heads.map((head, i) => [String(head), row[i]])),
    );
  }

  it('has figures as numbers, unrounded where they are exact', async () => {
    const [first, second] = await sheet('Ziele');
    const { attainment } = content.agreements[0].targets[0];
    expect(first).toMatchObject({
      Ziel: 'Verfügbarkeit',
      Zeitraum: 'Oktober 2026',
      Von: '2026-10-01 00:00:00',
      Status: 'verletzt',
      'Erreicht, %': Number(attainment.attainedPercent),
      Gut: 1_004_400 - 2_401,
      'Von insgesamt': 1_004_400,
      Erlaubt: 1_004.4,
      Verbraucht: 2_401,
      'Nicht gezählt, s': 3_600,
      'Wenn nichts ausgenommen wäre, %': 99.047,
      Ursache: 'Ein Netzteil war defekt und wurde nicht überwacht.',
    });
    expect(second).toMatchObject({ Ziel: FORMULA, Ursache: null });
  });

  it('has amounts of money in whole units', async () => {
    expect(await sheet('Service-Gutschriften')).toMatchObject([
      { Gutschrift: 1000.05, Währung: 'EUR', 'Vom Entgelt, %': 10 },
    ]);
  });

  it.each([
    ['Verlauf', 24],
    ['Ausfälle', 1],
    ['Nicht gezählt', 1],
    ['Korrekturen', 1],
    ['Laufende Ziele', 1],
    ['Nutzungsgrenzen', 1],
    ['Zufriedenheit', 1],
    ['Beschwerden', 1],
    ['Offene Maßnahmen', 1],
    ['Verbesserungen', 1],
  ])('has a sheet of %s', async (name, rows) => {
    expect(await sheet(name)).toHaveLength(rows);
  });
});

describe('the CSV of a report', () => {
  it('never lets a name be calculated', async () => {
    const content = sampleReport('en', [FORMULA, '@SUM(A1)', '+1', '-1'], {
      summary: '=HYPERLINK("http://example.com")',
    });
    const { csv } = await write(content);
    const cells: string[][] = parse(csv, {
      bom: true,
      relax_column_count: true,
    });
    const texts = cells.flat();
    expect(texts).toContain(`'${FORMULA}`);
    const dangerous = texts.filter(
      text =>
        /^[=+@\t\r]/.test(text) ||
        (/^-/.test(text) && Number.isNaN(Number(text))),
    );
    expect(dangerous).toEqual([]);
    // Numbers below zero are numbers.
    expect(texts).toContain('-1396.6');
  });
});

describe('the JSON of a report', () => {
  it('holds content, explanations and hash', async () => {
    const content = sampleReport('de', ['Verfügbarkeit']);
    const { json } = await write(content);
    expect(JSON.parse(json.toString('utf8'))).toEqual({
      hash: HASH,
      content,
      explanations: [],
    });
  });
});

describe('the files of a report', () => {
  it('have the same bytes whenever they are written', async () => {
    const content = sampleReport('de', namesOf(3));
    const sums = async () =>
      Object.values(await write(content)).map(bytes =>
        createHash('sha256').update(bytes).digest('hex'),
      );
    const first = await sums();
    jest.useFakeTimers({
      now: new Date('2031-05-05T05:05:05Z'),
      advanceTimers: true,
    });
    try {
      expect(await sums()).toEqual(first);
    } finally {
      jest.useRealTimers();
    }
  });
});
