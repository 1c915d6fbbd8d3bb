import type { ReportContent } from '@service-levels/backstage-plugin-sla-common';
import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import { textOfPdf } from '../../__testUtils__/textOfPdf';
import { DefaultReportFiles } from './DefaultReportFiles';
import { FORMULA, sampleReport } from './__testUtils__/sampleReport';

jest.setTimeout(60_000);

/** A report with a case and slices of time that were not good. */
function withMisses(content: ReportContent): ReportContent {
  const [agreement] = content.agreements;
  const [target] = agreement.targets;
  const missed = {
    ...target,
    missedCases: [
      {
        id: 'INC-4711',
        opened: '2026-10-14T07:12:00Z',
        allowedSeconds: 4 * 3600,
        takenSeconds: 5 * 3600 + 60,
      },
      // What others name things is never calculated.
      {
        id: FORMULA,
        opened: '2026-10-15T07:12:00Z',
        allowedSeconds: 4 * 3600,
        takenSeconds: 6 * 3600,
      },
    ],
    badSlices: [
      {
        from: '2026-10-20T07:00:00Z',
        to: '2026-10-20T09:00:00Z',
        slices: 2,
        worst: { value: 412.5 },
      },
      {
        from: '2026-10-21T07:00:00Z',
        to: '2026-10-21T08:00:00Z',
        slices: 1,
        worst: { good: 97.654, total: 100 },
      },
    ],
  };
  return { ...content, agreements: [{ ...agreement, targets: [missed] }] };
}

describe('the files of a report with misses', () => {
  const files = DefaultReportFiles.create({ logo: null });
  const written = files.write(
    { content: withMisses(sampleReport('en', ['Answers'])), explanations: [] },
    'c'.repeat(64),
  );

  it('tell them in the PDF', async () => {
    const { text } = textOfPdf((await written).pdf);
    const plain = text.replace(/\s+/g, ' ');
    for (const told of [
      'Cases that were not in time',
      'INC-4711',
      '5 h 1 min',
      'Slices of time that were not good',
      '412.5',
      '97.654',
    ]) {
      expect(plain).toContain(told);
    }
  });

  it('have them as numbers in the workbook', async () => {
    const sheets = await readExcelFile((await written).xlsx);
    const rowsOf = (name: string) =>
      sheets
        .find(({ sheet }) => sheet === name)
        ?.data.slice(1)
        .map(row => row.slice(1));
    expect(rowsOf('Cases not in time')).toEqual([
      ['Answers', 'INC-4711', '2026-10-14 09:12:00', 14_400, 18_060],
      ['Answers', FORMULA, '2026-10-15 09:12:00', 14_400, 21_600],
    ]);
    expect(rowsOf('Slices not good')).toEqual([
      ['Answers', '2026-10-20 09:00:00', '2026-10-20 11:00:00', 2, 412.5, null],
      [
        'Answers',
        '2026-10-21 09:00:00',
        '2026-10-21 10:00:00',
        1,
        null,
        97.654,
      ],
    ]);
  });

  it('have them in the CSV, where no name is calculated', async () => {
    const rows: string[][] = parse((await written).csv, {
      bom: true,
      relax_column_count: true,
    });
    const ends = rows.map(row => row.slice(-5).join('|'));
    expect(ends).toContain('Answers|INC-4711|2026-10-14 09:12:00|14400|18060');
    expect(ends).toContain(
      `Answers|'${FORMULA}|2026-10-15 09:12:00|14400|21600`,
    );
    expect(ends).toContain('2026-10-20 09:00:00|2026-10-20 11:00:00|2|412.5|');
    expect(ends).toContain('2026-10-21 09:00:00|2026-10-21 10:00:00|1||97.654');
  });
});
