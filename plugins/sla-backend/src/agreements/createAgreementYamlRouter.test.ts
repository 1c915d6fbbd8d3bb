import { agree, createIndicator, offer } from '../__testUtils__/agree';
import { draftOf, targetOf } from '../__testUtils__/company';
import {
  createDatabases,
  ENGINES,
  type Engine,
} from '../__testUtils__/databases';
import { startPortal, type Portal } from '../__testUtils__/startPortal';
import { storeCalendar } from '../calendars/__testUtils__/officeHours';

jest.setTimeout(120_000);

const MARKUS = 'user:default/markus';

describe('createAgreementYamlRouter', () => {
  const databases = createDatabases();

  async function start(engine: Engine) {
    const portal = await startPortal({
      knex: await databases.migrated(engine),
    });
    await createIndicator(portal);
    return portal;
  }

  const exported = async (portal: Portal, path: string) => {
    const answer = await portal.send(
      MARKUS,
      'get',
      `/agreements/${path.replace(/(\?|$)/, '/export$1')}`,
    );
    expect(answer.status).toBe(200);
    return answer.text;
  };

  const imported = async (
    portal: Portal,
    body: string,
    headers: Readonly<Record<string, string>> = {},
  ) =>
    await portal.send(MARKUS, 'post', '/agreements/import', {
      body,
      headers: { 'Content-Type': 'application/yaml', ...headers },
    });

  const offered = async (portal: Portal, id: string) =>
    (
      await portal.send('pipeline', 'post', `/agreements/${id}/offer`, {
        body: { version: 1 },
      })
    ).body;

  it.each(ENGINES)(
    'imports what it exported with the same hash, its calendars pinned, as another agreement, %s',
    async engine => {
      const portal = await start(engine);
      await storeCalendar(portal);
      const { id, hash } = await offer(portal, {
        calendar: 'office-hours',
        review: { everyMonths: 6 },
        targets: [targetOf(), targetOf({ name: 'Nights', calendar: '24x7' })],
      });
      const text = await exported(portal, id);
      expect(text).toContain('calendar: office-hours@1\n');
      expect(text).toContain(`sla/terms-hash: ${hash}\n`);

      const answer = await imported(portal, text);
      expect(answer.status).toBe(201);
      expect(answer.headers.location).toBe(
        `/api/sla/agreements/${answer.body.id}`,
      );
      expect(answer.body.id).not.toBe(id);
      expect(await offered(portal, answer.body.id)).toMatchObject({ hash });
    },
  );

  it.each(ENGINES)(
    'replaces the draft that a file was written of, and keeps its targets, %s',
    async engine => {
      const portal = await start(engine);
      const created = (
        await portal.send(MARKUS, 'post', '/agreements', { body: draftOf() })
      ).body;
      const text = await exported(portal, created.id);
      const edited = text.replace('name: Availability', 'name: Uptime');
      const headers = { 'If-Match': created.etag };
      const answer = await imported(portal, edited, headers);
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({
        id: created.id,
        targets: [{ id: created.targets[0].id, name: 'Uptime' }],
      });
      const stale = await imported(portal, text, headers);
      expect(stale.status).toBe(409);
      expect(await portal.rowCounts()).toMatchObject({ agreements: 1 });
    },
  );

  it.each(ENGINES)(
    'imports nothing over what is offered or signed, %s',
    async engine => {
      const portal = await start(engine);
      const ids = [(await offer(portal)).id, (await agree(portal)).id];
      for (const id of ids) {
        const { body, headers } = await portal.send(
          MARKUS,
          'get',
          `/agreements/${id}`,
        );
        const text = (await exported(portal, id)).replace('99.9', '10');
        const refused = await imported(portal, text, {
          'If-Match': String(headers.etag),
        });
        expect(refused.status).toBe(409);
        expect(refused.body.error.details).toMatchObject([
          { field: 'version' },
        ]);
        const after = await portal.send(MARKUS, 'get', `/agreements/${id}`);
        expect(after.body).toEqual(body);
      }
    },
  );

  it('exports the version that is asked for', async () => {
    const portal = await start('SQLITE_3');
    const { id } = await agree(portal);
    await portal.send(MARKUS, 'post', `/agreements/${id}/amend`, {
      body: { version: 1, draft: draftOf({ title: 'Amended' }) },
    });
    expect(await exported(portal, `${id}?version=2`)).toContain(
      'title: Amended\n',
    );
    expect(await exported(portal, id)).not.toContain('Amended');
    const tom = await portal.send(
      'user:default/tom',
      'get',
      `/agreements/${id}/export?version=2`,
    );
    expect(tom.status).toBe(404);
  });

  it('names line and field of a typo, and of what does not exist, and stores nothing', async () => {
    const portal = await start('SQLITE_3');
    const { id } = await offer(portal);
    const text = await exported(portal, id);
    const before = await portal.rowCounts();
    const lineOf = (words: string) =>
      text.slice(0, text.indexOf(words)).split('\n').length;
    const typo = await imported(
      portal,
      text.replace('period: month', 'period: mnth'),
    );
    expect(typo.status).toBe(400);
    expect(typo.body.error.details).toMatchObject([
      { field: 'spec.targets.0.period', line: lineOf('period:') },
    ]);
    const missing = await imported(
      portal,
      text.replace('payments/availability', 'payments/uptime'),
    );
    expect(missing.body.error.details).toMatchObject([
      {
        field: 'spec.targets.0.indicator',
        line: lineOf('indicator:'),
        reason: 'there is no indicator system:default/payments/uptime',
      },
    ]);
    expect(await portal.rowCounts()).toEqual(before);
  });

  it('takes YAML alone, and not more than 1 MB', async () => {
    const portal = await start('SQLITE_3');
    const json = await portal.send(MARKUS, 'post', '/agreements/import', {
      body: {},
      headers: { 'Content-Type': 'application/json' },
    });
    expect(json.status).toBe(415);
    const large = await imported(portal, `# ${'x'.repeat(1_100_000)}`);
    expect(large.status).toBe(413);
  });
});
