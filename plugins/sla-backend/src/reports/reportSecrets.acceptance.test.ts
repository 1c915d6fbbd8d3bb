import { strFromU8, unzipSync } from 'fflate';
import { simpleParser } from 'mailparser';
import type { Response } from 'supertest';
import { BANKING } from '../__testUtils__/company';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { marksOf, sendRow } from '../__testUtils__/routeAnswers';
import { reportsRoutes } from '../__testUtils__/routes/reportsRoutes';
import { setTheRoutesStage } from '../__testUtils__/routesStage';
import { ROLES } from '../__testUtils__/routeTable';
import type { Stage, Subject } from '../__testUtils__/Stage';
import { stageCatalog } from '../__testUtils__/stageCatalog';
import { startPortal, type Portal } from '../__testUtils__/startPortal';
import { textOfPdf } from '../__testUtils__/textOfPdf';
import { jobsOn } from './__testUtils__/jobsOn';
import { INES, markedMonth, TOM } from './__testUtils__/markedMonth';

jest.setTimeout(180_000);

const SUBJECTS = ['agreement', 'customer'] as const;
type SubjectOf = (typeof SUBJECTS)[number];

/** Who of the provider had to do with it, besides by whom a mail is sent. */
const STAFF = /user:default\/|plugin:sla|\b(ines|erik|markus|otto)\b/i;

/** The routes of one report. */
const OF_ONE = reportsRoutes.filter(({ route }) =>
  route.includes('/reports/{id}'),
);

function pdfText(pdf: Buffer): string {
  const { text, info } = textOfPdf(pdf);
  return `${text}\n${JSON.stringify(info)}`;
}

const READERS = {
  pdf: pdfText,
  // All that is in it: cells, names of sheets, and who wrote it.
  xlsx: (xlsx: Buffer) =>
    Object.values(unzipSync(xlsx))
      .map(file => strFromU8(file))
      .join('\n'),
  csv: (csv: Buffer) => csv.toString('utf8'),
  json: (json: Buffer) => json.toString('utf8'),
} as const;

const FORMATS = ['pdf', 'xlsx', 'csv', 'json'] as const;

function bytesOf({ body, text }: Response): Buffer {
  return Buffer.isBuffer(body) ? body : Buffer.from(text, 'utf8');
}

describe.each(ENGINES)('what is handed out of reports, %s', engine => {
  const databases = createDatabases();
  let portal: Portal;
  let stage: Stage;
  let month: Awaited<ReturnType<typeof markedMonth>>;

  beforeAll(async () => {
    portal = await startPortal({
      knex: await databases.migrated(engine),
      catalog: stageCatalog,
      config: {
        sla: { permission: { managers: ['group:default/service-management'] } },
      },
    });
    stage = await setTheRoutesStage(portal);
    month = await markedMonth(portal, stage);
  });

  const [customersOwn] = ROLES.filter(({ who }) => who === TOM);

  /** Words, refs and ids of a text that are nothing for Retail Banking. */
  const secretsIn = (text: string) =>
    [...marksOf(customersOwn, stage).others, 'Shared agreement'].filter(mark =>
      text.includes(mark),
    );

  const pathOf = (of: SubjectOf) => `/reports/${month.reports[of].id}`;

  const read = async (path: string) => {
    const answer = await portal.send(TOM, 'get', path);
    expect({ path, status: answer.status }).toEqual({ path, status: 200 });
    return answer;
  };

  const mailOf = async (of: SubjectOf) => {
    const path = `${pathOf(of)}/sendings/${month.sendings[of]}/mail.eml`;
    const answer = await portal.send(INES, 'get', path);
    return await simpleParser(bytesOf(answer));
  };

  describe.each(SUBJECTS)('about the %s', of => {
    it.each(FORMATS)(
      'tells the customer its own as %s, and nothing internal and nothing of another',
      async format => {
        const answer = await read(`${pathOf(of)}/revisions/1/files/${format}`);
        const text = READERS[format](bytesOf(answer));
        for (const own of [
          'Zinnober had no power',
          'Zinnober disk was full',
          'Zinnober exchange closed',
          'Zinnober had been mended',
        ]) {
          expect(text).toContain(own);
        }
        expect(secretsIn(text)).toEqual([]);
        expect(text).not.toMatch(STAFF);
      },
    );

    it('is shown to the customer as it was published, and nothing of the draft that corrects it', async () => {
      const { targetId } = stage.agreed;
      const page = await read(pathOf(of));
      const explanation = await read(
        `${pathOf(of)}/revisions/1/explanations/${targetId}`,
      );
      const list = await read(`/reports?customerRef=${BANKING}`);
      expect(page.body).toMatchObject({ revision: 1, draftRevision: null });
      expect(page.text).toContain('Zinnober is late');
      expect(page.text).toContain('Zinnober by day');
      expect(page.text).toContain('Zinnober probes say no');
      expect(explanation.text).toContain('Zinnober had no power');
      expect(list.text).toContain(month.reports[of].id);
      for (const { text } of [page, explanation, list]) {
        expect(secretsIn(text)).toEqual([]);
        expect(text.replaceAll(TOM, 'the reader')).not.toMatch(STAFF);
      }
      const draft = await portal.send(TOM, 'get', `${pathOf(of)}?revision=2`);
      expect(draft.status).toBe(404);
    });

    it('says as a mail what it says as a file', async () => {
      const { subject = '', text = '', to, attachments } = await mailOf(of);
      expect(to).toMatchObject({ text: 'berg@zinnober.example' });
      expect(text).toContain('Zinnober note');
      const [pdf] = attachments;
      const file = await read(`${pathOf(of)}/revisions/1/files/pdf`);
      expect(pdf.content.equals(bytesOf(file))).toBe(true);
      const said = [subject, text, pdf.filename].join('\n');
      expect(secretsIn(said)).toEqual([]);
      expect(said).not.toMatch(STAFF);
    });

    it.each([
      "another's representative",
      "another team's engineer",
      'reporting token',
    ])('is not there by any route for %s', async title => {
      const [role] = ROLES.filter(one => one.title === title);
      const { agreed, marks } = stage;
      const [dispute] = (await read(pathOf(of))).body.disputes;
      const subject: Subject = {
        ...agreed,
        reportId: month.reports[of].id,
        sendingId: month.sendings[of],
        disputeId: dispute.id,
      };
      for (const row of OF_ONE) {
        const { status, text } = await sendRow(portal, { row, role, subject });
        expect({ route: row.route, status }).toEqual({
          route: row.route,
          status: 404,
        });
        const asked: string[] = Object.values(subject);
        const told = marks.banking.filter(
          mark => !asked.includes(mark) && text.includes(mark),
        );
        expect({ route: row.route, told }).toEqual({
          route: row.route,
          told: [],
        });
      }
    });

    it.each(['user:default/greta', 'user:default/paul'] as const)(
      'is neither listed for %s, who represents another customer, nor to be had',
      async who => {
        const { id } = month.reports[of];
        for (const path of [
          pathOf(of),
          `${pathOf(of)}/revisions/1/files/pdf`,
          `${pathOf(of)}/revisions/1/explanations/${stage.agreed.targetId}`,
        ]) {
          expect((await portal.send(who, 'get', path)).status).toBe(404);
        }
        for (const query of [
          '',
          `?customerRef=${BANKING}`,
          '?period=2026-03',
        ]) {
          const list = await portal.send(who, 'get', `/reports${query}`);
          expect(list.text).not.toContain(id);
        }
      },
    );
  });

  it('cannot be made of a customer by who represents another, as if it did not exist', async () => {
    const ask = async (customerRef: string) =>
      await portal.send('user:default/jane', 'post', '/reports', {
        body: { customerRef, period: '2026-03' },
      });
    const nobodys = await ask(stage.nonexistent.customerRef);
    const theirs = await ask(BANKING);
    expect(theirs.status).toBe(404);
    expect(theirs.text).toBe(nobodys.text);
  });

  it('tells in notifications nothing of what is in a report', async () => {
    const { notices, sent } = jobsOn(portal.knex);
    await notices.run();
    const links = sent.map(({ payload }) => payload.link);
    for (const { id } of Object.values(month.reports)) {
      expect(links).toContain(`/sla/reports/${id}?revision=1`);
    }
    const said = JSON.stringify(sent.map(({ payload }) => payload));
    expect(secretsIn(said)).toEqual([]);
    expect(said).not.toMatch(STAFF);
    expect(said).not.toMatch(/power|disk|longer|probes/);
  });
});
