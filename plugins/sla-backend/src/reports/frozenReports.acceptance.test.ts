import { createHash } from 'node:crypto';
import { mockServices } from '@backstage/backend-test-utils';
import {
  REPORT_FORMATS,
  type Report,
} from '@service-levels/backstage-plugin-sla-common';
import canonicalize from 'canonicalize';
import { ACME } from '../__testUtils__/company';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { JudgedDays } from '../attainment/days/JudgedDays';
import { RetentionJob } from '../retention/RetentionJob';
import { jobsOn } from './__testUtils__/jobsOn';
import {
  instant,
  LAST,
  MARKUS,
  OUTAGE,
  reportsStage,
  TOM,
} from './__testUtils__/reportsStage';
import { writePublished } from './database/writePublished';

jest.setTimeout(180_000);

const DAY = 86_400;
const TYPES = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

type Stage = Awaited<ReturnType<typeof reportsStage>>;

async function filesOf({ portal }: Stage, { id }: Report) {
  const files = [];
  for (const format of REPORT_FORMATS) {
    const answer = await portal.send(
      TOM,
      'get',
      `/reports/${id}/revisions/1/files/${format}`,
    );
    const bytes = Buffer.isBuffer(answer.body)
      ? answer.body
      : Buffer.from(answer.text, 'utf8');
    files.push({
      format,
      status: answer.status,
      type: answer.headers['content-type'],
      name: answer.headers['content-disposition'],
      etag: answer.headers.etag,
      hash: createHash('sha256').update(bytes).digest('hex'),
    });
  }
  return files;
}

describe('a published report', () => {
  const databases = createDatabases();

  it.each(ENGINES)(
    'is handed out with the same bytes a year later, whatever facts and retention did, %s',
    async engine => {
      const knex = await databases.migrated(engine);
      const stage = await reportsStage(knex);
      const { portal, measure, create, comment, publish, get } = stage;
      await measure({ states: [OUTAGE] });
      const draft = await create();
      const { body: commented } = await comment(draft, stage.targetId);
      const report = await publish(commented);
      const json = canonicalize(report.content) ?? '';
      expect(createHash('sha256').update(json, 'utf8').digest('hex')).toBe(
        report.published?.hash,
      );
      const explained = async () =>
        await portal.send(
          TOM,
          'get',
          `/reports/${report.id}/revisions/1/explanations/${stage.targetId}`,
        );
      const before = await filesOf(stage, report);
      const explanation = (await explained()).body;
      expect(before).toEqual(
        REPORT_FORMATS.map(format => ({
          format,
          status: 200,
          type: TYPES[format],
          name: expect.stringContaining(
            `filename="service-level-report-${LAST.label}-`,
          ),
          etag: expect.stringMatching(/^"[0-9a-f]{64}"$/),
          hash: expect.any(String),
        })),
      );
      expect(explanation.hash).toBe(
        report.content.agreements[0].targets[0].explanationHash,
      );

      await measure({ withdraw: [OUTAGE.id] });
      const yearLater = () => Math.floor(Date.now() / 1000) + 400 * DAY;
      const { stores, drafts } = jobsOn(knex, { now: yearLater });
      const logger = mockServices.logger.mock();
      await RetentionJob.create({
        ...stores,
        judgedDays: JudgedDays.create({
          ...stores,
          store: stores.days,
          now: yearLater,
        }),
        retention: { hourlyAfterSeconds: DAY, dropAfterSeconds: 2 * DAY },
        logger,
        now: yearLater,
      }).run();
      await drafts.run();
      await knex('agreement_versions').update({ title: 'Renamed' });

      expect(await filesOf(stage, report)).toEqual(before);
      expect((await explained()).body).toEqual(explanation);
      const { body: now } = await get(TOM, report);
      expect(now.content).toEqual(report.content);
      expect(now.published.hash).toBe(report.published?.hash);
    },
  );

  it.each(ENGINES)('is frozen once, also in the store, %s', async engine => {
    const knex = await databases.migrated(engine);
    const { published } = await reportsStage(knex);
    const report = await published();
    const { stores } = jobsOn(knex);
    const [stored] = await stores.reports.byIds([report.id]);
    const bytes = Buffer.from('other');
    await expect(
      knex.transaction(async tx => {
        await writePublished(tx, stored, {
          kind: 'publish',
          revision: 1,
          content: { ...report.content, summary: 'Other' },
          hash: 'f'.repeat(64),
          at: 1,
          by: MARKUS,
          accept: null,
          explanations: [],
          files: { pdf: bytes, xlsx: bytes, csv: bytes, json: bytes },
        });
      }),
    ).rejects.toThrow('is no draft');
    await stores.reports.change(report.id, () => ({
      kind: 'summarize',
      revision: 1,
      summary: 'Other',
    }));
    expect(await stores.reports.content(report.id, 1)).toEqual(report.content);
    const [{ summary }] = (await stores.reports.byIds([report.id]))[0]
      .revisions;
    expect(summary).toBe('');
  });

  it.each(ENGINES)(
    'says nothing of another customer and nothing internal, in no list, file or notice, %s',
    async engine => {
      const knex = await databases.migrated(engine);
      const stage = await reportsStage(knex);
      const { portal, measure, create, comment, publish, dispute, get } = stage;
      await measure({
        states: [
          { ...OUTAGE, note: 'Internum: Karl pulled the plug' },
          {
            id: 'INC-ACME',
            state: 'down',
            from: instant(LAST.from + 10 * DAY),
            to: instant(LAST.from + 11 * DAY),
            customer: ACME,
            publicNote: 'Ultramarin outage',
            note: 'Internum',
          },
        ],
      });
      const draft = await create();
      const { body: commented } = await comment(draft, stage.targetId);
      const report = await publish(commented);
      await dispute(TOM, report);
      const { notices, sent } = jobsOn(knex);
      await notices.run();
      const texts = [
        (await get(TOM, report)).text,
        (await portal.send(TOM, 'get', '/reports')).text,
        JSON.stringify(sent),
      ];
      for (const format of ['csv', 'json'] as const) {
        const { body, text } = await portal.send(
          TOM,
          'get',
          `/reports/${report.id}/revisions/1/files/${format}`,
        );
        texts.push(Buffer.isBuffer(body) ? body.toString('utf8') : text);
      }
      const said = texts.join('\n');
      expect(said).toContain('A disk was full');
      for (const secret of ['Internum', 'Karl', 'Ultramarin', MARKUS, 'jane']) {
        expect({
          secret,
          isSaid: texts.slice(0, 2).join().includes(secret),
        }).toEqual({ secret, isSaid: false });
      }
      for (const secret of ['Internum', 'Karl', 'Ultramarin']) {
        expect(said).not.toContain(secret);
      }
    },
  );

  it.each(ENGINES)(
    'is not there for a customer that the agreement only covers besides, %s',
    async engine => {
      const stage = await reportsStage(await databases.migrated(engine), {
        terms: { covers: [ACME] },
      });
      const report = await stage.published();
      const jane = 'user:default/jane';
      expect((await stage.get(jane, report)).status).toBe(404);
      expect(await stage.list(jane)).toEqual([]);
    },
  );
});
