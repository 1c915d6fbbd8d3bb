import { createDatabases } from '../__testUtils__/databases';
import { entityOf } from '../__testUtils__/company';
import { stageCatalog } from '../__testUtils__/stageCatalog';
import { startPortal, type Portal } from '../__testUtils__/startPortal';

jest.setTimeout(60_000);

const WHO = 'user:default/markus';
const TOM = 'user:default/tom';
const PATH = '/personal-data';
const CUSTOMER = '/customers/default/retail-banking';

describe('/personal-data', () => {
  const databases = createDatabases();
  let portal: Portal;

  const post = async (
    path: string,
    body: object,
    headers: Record<string, string> = {},
  ) => await portal.send(WHO, 'post', path, { body, headers });

  beforeAll(async () => {
    portal = await startPortal({
      knex: await databases.migrated('SQLITE_3'),
      catalog: [...stageCatalog, entityOf('user:default/tina')],
      config: {
        sla: { personalData: { retention: { satisfaction: 365 } } },
      },
    });
    await post('/customers', {
      name: 'branch',
      title: 'Branch',
      type: 'internal',
      representatives: [TOM],
    });
    for (const date of ['2020-01-01', '2020-02-01']) {
      await post(`${CUSTOMER}/satisfaction`, {
        service: 'system:default/payments',
        score: 2,
        date,
        by: 'Tom Baker',
      });
    }
    await post(`${CUSTOMER}/interactions`, {
      kind: 'note',
      title: 'Call',
      text: `Tom Baker (${TOM}) called`,
      participants: [TOM, 'Tom Baker', 'user:default/tina'],
    });
  });

  const search = async (person: object) =>
    (await post(`${PATH}/search`, person)).body;

  it.each([
    [{}, 'ref', 'or a name is required'],
    [{ ref: 'tom' }, 'ref', 'must be a full entity reference'],
    [{ ref: 'group:default/team' }, 'ref', 'must name a user'],
    [{ ref: 'user:sla/erased-person' }, 'ref', 'must name a person'],
    [{ names: ['ab'] }, 'names.0', 'must have at least 3 characters'],
    [{ names: [' a  '] }, 'names.0', 'must have at least 3 characters'],
    [{ ref: TOM, name: 'Tom' }, 'name', 'is not known'],
  ])('refuses %j', async (body, field, reason) => {
    const answer = await post(`${PATH}/search`, body);
    expect(answer.status).toBe(400);
    expect(answer.body.error.details).toContainEqual(
      expect.objectContaining({
        field,
        reason: expect.stringContaining(reason),
      }),
    );
  });

  it.each([
    [{ ref: TOM, to: {} }, 'to.ref'],
    [{ names: ['Tom Baker'], to: { ref: TOM } }, 'to.name'],
  ])('refuses to replace by nobody, %j', async (body, field) => {
    const answer = await post(`${PATH}/replacements`, body, {
      'If-Match': '"1"',
    });
    expect(answer.body.error.details).toMatchObject([{ field }]);
  });

  it('exports all that is kept of somebody', async () => {
    const { status, body } = await post(`${PATH}/export`, {
      ref: TOM,
      names: ['Tom Baker'],
    });
    expect(status).toBe(200);
    const rowsOf = (name: string) =>
      body.tables.find(({ table }: { table: string }) => table === name)?.rows;
    expect(rowsOf('satisfaction_answers')).toHaveLength(2);
    expect(rowsOf('interactions')).toMatchObject([
      { title: 'Call', text: `Tom Baker (${TOM}) called` },
    ]);
    expect(rowsOf('kept_customers')).toHaveLength(1);
    expect(rowsOf('customer_people')).toContainEqual(
      expect.objectContaining({ customer_ref: 'customer:default/branch' }),
    );
  });

  it('says what YAML declares, and leaves it', async () => {
    const { findings } = await search({ ref: TOM });
    expect(findings[0]).toMatchObject({
      kind: 'customers',
      kept: [{ because: 'declared-in-catalog', places: 1 }],
    });
  });

  it('puts another person in place of one', async () => {
    const person = { ref: TOM, names: ['Tom Baker'] };
    const { etag } = await search(person);
    const { status, body } = await post(
      `${PATH}/replacements`,
      { ...person, to: { ref: 'user:default/tina', name: 'Tina Baker' } },
      { 'If-Match': `"${etag}"` },
    );
    expect({ status, body }).toMatchObject({
      status: 201,
      body: { kind: 'replaced', by: WHO },
    });
    const { body: dialogue } = await portal.send(
      WHO,
      'get',
      `${CUSTOMER}/interactions`,
    );
    expect(dialogue.items).toMatchObject([
      {
        text: 'Tina Baker (user:default/tina) called',
        participants: ['user:default/tina', 'Tina Baker'],
      },
    ]);
    const { body: branch } = await portal.send(
      WHO,
      'get',
      '/customers/default/branch',
    );
    expect(branch.representatives).toEqual(['user:default/tina']);
    expect(branch.kept.representatives).toEqual(['user:default/tina']);
  });

  it('leaves what can be changed as it is read, also where somebody was erased', async () => {
    const tina = { ref: 'user:default/tina', names: [] };
    const action = await post(`${CUSTOMER}/actions`, {
      title: 'Call back',
      owner: tina.ref,
      due: '2099-12-31',
    });
    const complaint = await post(`${CUSTOMER}/interactions`, {
      kind: 'complaint',
      title: 'Too slow',
      owner: tina.ref,
      participants: [tina.ref],
    });
    const { etag } = await search(tina);
    const erased = await post(`${PATH}/erasures`, tina, {
      'If-Match': `"${etag}"`,
    });
    expect(erased.status).toBe(201);

    for (const [path, fields] of [
      [
        `${CUSTOMER}/actions/${action.body.id}`,
        ['title', 'text', 'owner', 'due', 'visibility'],
      ],
      [
        `${CUSTOMER}/interactions/${complaint.body.id}`,
        ['title', 'text', 'participants', 'entities', 'links', 'visibility'],
      ],
    ] as const) {
      const read = await portal.send(WHO, 'get', path);
      expect(JSON.stringify(read.body)).toContain('user:sla/erased-person');
      const as = Object.fromEntries(
        fields.map(field => [field, read.body[field]]),
      );
      const { complaint: facts } = read.body;
      const body = facts ? { ...as, owner: facts.owner, due: facts.due } : as;
      const changed = await portal.send(WHO, 'put', path, {
        headers: { 'If-Match': String(read.headers.etag) },
        body,
      });
      expect({
        path,
        status: changed.status,
        body: changed.body,
      }).toMatchObject({ path, status: 200 });
    }
  });

  it('previews what is removed when, as configured and as it could be', async () => {
    const { body } = await portal.send(WHO, 'get', `${PATH}/retention`);
    expect(body.items).toContainEqual({
      kind: 'satisfaction',
      keptDays: 365,
      before: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      due: 2,
    });
    expect(body.items).toContainEqual({
      kind: 'interactions',
      keptDays: null,
      before: null,
      due: 0,
    });
    const { body: asked } = await portal.send(
      WHO,
      'get',
      `${PATH}/retention?days=36500`,
    );
    expect(asked.items.map(({ due }: { due: number }) => due)).toEqual([
      0, 0, 0, 0, 0,
    ]);
    const wrong = await portal.send(WHO, 'get', `${PATH}/retention?days=0`);
    expect(wrong.status).toBe(400);
  });
});
