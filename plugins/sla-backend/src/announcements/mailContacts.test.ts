import { SYSTEM } from '../__testUtils__/company';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { startPortal, type LogLine } from '../__testUtils__/startPortal';

jest.setTimeout(120_000);

const MARKUS = 'user:default/markus';
const BANKING = '/customers/default/retail-banking';
const ACME = '/customers/default/acme-logistics';
const EMAIL = 'berg@example.org';

describe.each(ENGINES)('mails to contacts, %s', engine => {
  const databases = createDatabases();
  const heard: unknown[] = [];
  let portal: Awaited<ReturnType<typeof startPortal>>;
  let id: string;
  let berg: string;
  let without: string;
  let gone: string;
  let ofAcme: string;

  const post = async (path: string, body: object) => {
    const answer = await portal.send(MARKUS, 'post', path, { body });
    expect({ path, ok: answer.ok, body: answer.body }).toMatchObject({
      path,
      ok: true,
    });
    return answer.body;
  };

  beforeAll(async () => {
    portal = await startPortal({
      knex: await databases.migrated(engine),
      onAudited: (eventId, meta) => heard.push({ eventId, meta }),
      onLogged: (line: LogLine) => heard.push(line),
      onNotified: notification => heard.push(notification),
    });
    const contact = async (customer: string, body: object): Promise<string> =>
      (await post(`${customer}/contacts`, body)).id;
    berg = await contact(BANKING, { name: 'Anna Berg', email: EMAIL });
    without = await contact(BANKING, { name: 'Without Address' });
    gone = await contact(BANKING, {
      name: 'Left Long Ago',
      email: 'gone@example.org',
      state: 'left',
    });
    ofAcme = await contact(ACME, { name: 'Jim', email: 'jim@example.org' });
    ({ id } = await post('/announcements', {
      kind: 'service-change',
      title: 'A new release',
      entities: [SYSTEM],
    }));
  });

  const path = () => `/announcements/${id}${BANKING}`;
  const mailTo = async (...contacts: string[]) =>
    await portal.send(
      MARKUS,
      'get',
      `${path()}/message.eml?contacts=${contacts.join('%2C')}`,
    );

  it('are addressed to those who were chosen', async () => {
    const { status, text } = await mailTo(berg);
    expect(status).toBe(200);
    expect(text).toMatch(/^To: berg@example\.org\r$/m);
    expect(text).not.toContain('Berg');
  });

  it('are refused to who cannot be reached, or is of another customer', async () => {
    for (const [contact, reason] of [
      [without, 'has no address'],
      [gone, 'has left'],
      [ofAcme, 'is no contact of this customer'],
    ]) {
      const { status, body } = await mailTo(berg, contact);
      expect({ status, details: body.error.details }).toEqual({
        status: 400,
        details: [{ field: 'contacts.1', reason }],
      });
    }
    const none = await portal.send(MARKUS, 'post', `${path()}/mailed`, {
      body: {},
    });
    expect(none.body.error.details).toEqual([
      { field: 'to', reason: 'must name somebody' },
    ]);
  });

  it('have a proof that names contacts and who was typed in, without an address', async () => {
    const { customers } = await post(`${path()}/mailed`, {
      contacts: [berg, without],
      to: ['Ms Meyer'],
    });
    expect(customers[1].proofs).toMatchObject([
      { how: 'mail', to: ['Anna Berg', 'Without Address', 'Ms Meyer'] },
    ]);
    const rows = await portal.knex('announcement_proofs').select('*');
    expect(JSON.stringify(rows)).not.toContain('@');
  });

  it('are neither audited nor logged with names or addresses', () => {
    const all = JSON.stringify(heard);
    expect(all).toContain('announcement-mailed');
    expect(all).not.toMatch(/Berg|berg@|Meyer/);
  });

  it('name nobody any longer who was erased, and keep when and how they were sent', async () => {
    const person = { names: ['Anna Berg'] };
    const search = await portal.send(
      'pipeline',
      'post',
      '/personal-data/search',
      { body: person },
    );
    const erased = await portal.send(
      'pipeline',
      'post',
      '/personal-data/erasures',
      { body: person, headers: { 'If-Match': `"${search.body.etag}"` } },
    );
    expect(erased.status).toBe(201);
    const { body } = await portal.send(MARKUS, 'get', `/announcements/${id}`);
    expect(body.customers[1].proofs).toEqual([
      {
        how: 'mail',
        at: expect.any(String),
        recordedAt: expect.any(String),
        by: MARKUS,
        to: ['Erased person', 'Without Address', 'Ms Meyer'],
      },
    ]);
  });
});
