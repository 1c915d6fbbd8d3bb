import type {
  Explanation,
  ReportContent,
} from '@service-levels/backstage-plugin-sla-common';
import { strFromU8, unzipSync } from 'fflate';
import { BANKING } from '../../__testUtils__/company';
import { createDatabases } from '../../__testUtils__/databases';
import { startPortal } from '../../__testUtils__/startPortal';
import { textOfPdf } from '../../__testUtils__/textOfPdf';
import { hashExplanation } from '../../attainment/explain/hashExplanation';
import { askedOf, composeOn } from '../content/__testUtils__/composeOn';
import {
  reportedMonth,
  saidInMarch,
} from '../content/__testUtils__/reportedMonth';
import type { WrittenReport } from '../ReportFiles';
import { DefaultReportFiles } from './DefaultReportFiles';

jest.setTimeout(180_000);

describe('the files of a report of a portal', () => {
  const databases = createDatabases();
  let files: WrittenReport;
  let content: ReportContent;

  beforeAll(async () => {
    const portal = await startPortal({
      knex: await databases.migrated('SQLITE_3'),
    });
    const month = await reportedMonth(portal);
    await saidInMarch(month);
    const now = Math.floor(Date.now() / 1000);
    const [report] = await composeOn(portal.knex, {
      language: 'de',
    }).composeAll([
      askedOf(month.id, {
        subject: { kind: 'customer', customerRef: BANKING },
        asOf: now,
      }),
    ]);
    content = report.content;
    files = await DefaultReportFiles.create({ logo: null }).write(
      report,
      'c'.repeat(64),
    );
  });

  const texts: Readonly<
    Record<keyof WrittenReport, (written: WrittenReport) => string>
  > = {
    pdf: ({ pdf }) => textOfPdf(pdf).text,
    csv: ({ csv }) => csv.toString('utf8'),
    json: ({ json }) => json.toString('utf8'),
    xlsx: ({ xlsx }) =>
      Object.values(unzipSync(xlsx))
        .map(file => strFromU8(file))
        .join(),
  };

  it.each(['pdf', 'csv', 'json', 'xlsx'] as const)(
    'tell nothing internal and nothing of another customer as %s',
    format => {
      const text = texts[format](files);
      expect(text).toContain('The data centre had no power');
      expect(text).toContain('Zu langsam am Monatsende');
      expect(text).not.toMatch(/Internum|Ultramarin|acme/i);
    },
  );

  it('have the figure of each target in every format', () => {
    const percents = content.agreements
      .flatMap(({ targets }) => targets)
      .flatMap(({ attainment }) => attainment.attainedPercent ?? []);
    expect(percents).toHaveLength(4);
    for (const percent of percents) {
      expect(texts.pdf(files)).toContain(percent.replace('.', ','));
      expect(texts.csv(files)).toContain(String(Number(percent)));
      expect(texts.xlsx(files)).toContain(`>${Number(percent)}<`);
      expect(texts.json(files)).toContain(percent);
    }
  });

  it('let each figure be worked out again from the JSON', () => {
    const { explanations }: { explanations: readonly Explanation[] } =
      JSON.parse(texts.json(files));
    const targets = content.agreements.flatMap(one => one.targets);
    expect(explanations).toHaveLength(targets.length);
    explanations.forEach(({ hash, ...explanation }, i) => {
      expect(hashExplanation(explanation)).toBe(hash);
      expect(targets[i].explanationHash).toBe(hash);
      expect(targets[i].attainment).toEqual(explanation.attainment);
    });
  });
});
