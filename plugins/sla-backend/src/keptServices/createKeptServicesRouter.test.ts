import { BANKING, entities, entityOf, SYSTEM } from '../__testUtils__/company';
import {
  createDatabases,
  ENGINES,
  type Engine,
} from '../__testUtils__/databases';
import {
  allowAll,
  startPortal,
  type Portal,
  type Who,
} from '../__testUtils__/startPortal';

jest.setTimeout(60_000);

const MARKUS = 'user:default/markus';
const TEAM = 'group:default/team-payments';
const DOMAIN = 'domain:default/office';
const DESK = 'system:default/service-desk';
const DESK_PATH = '/services/default/service-desk';

const declaration = {
  title: 'Service desk',
  description: null,
  owner: TEAM,
  domain: null,
};

async function startedWith(
  knex: Parameters<typeof startPortal>[0]['knex'],
  options: Partial<Parameters<typeof startPortal>[0]> = {},
) {
  const catalog = [...entities, entityOf(MARKUS), entityOf(DOMAIN)];
  const portal = await startPortal({ knex, catalog, ...options });
  const create = async (changes: object = {}, headers = {}) =>
    await portal.send(MARKUS, 'post', '/services', {
      body: { name: 'Service-Desk', ...declaration, ...changes },
      headers,
    });
  const read = async (who: Who = MARKUS) =>
    await portal.send(who, 'get', DESK_PATH);
  const change = async (changes: object, etag = '1') =>
    await portal.send(MARKUS, 'put', DESK_PATH, {
      body: { ...declaration, ...changes },
      headers: { 'If-Match': etag },
    });
  const act = async (what: 'archive' | 'restore') =>
    await portal.send(MARKUS, 'post', `${DESK_PATH}/${what}`, { body: {} });
  const refs = async (query = '') =>
    (await portal.send(MARKUS, 'get', `/services${query}`)).body.items.map(
      ({ ref }: { ref: string }) => ref,
    );
  return { portal, catalog, create, read, change, act, refs };
}

/** Has a customer use the service. */
async function link(portal: Portal, name: string) {
  return await portal.send(MARKUS, 'post', '/customers', {
    body: { name, title: name, type: 'internal', uses: [DESK] },
  });
}

describe('services that the portal keeps', () => {
  const databases = createDatabases();
  const started = async (engine: Engine) =>
    await startedWith(await databases.migrated(engine));

  it.each(ENGINES)(
    'are there at once, and can be linked before the catalog shows them, %s',
    async engine => {
      const { portal, create, read, refs } = await started(engine);
      const { status, headers, body } = await create({
        description: 'Answers questions',
        domain: DOMAIN,
      });
      expect(status).toBe(201);
      expect(headers.location).toBe('/api/sla/services/default/service-desk');
      expect(headers.etag).toBe('"1"');
      expect(body).toMatchObject({
        ref: DESK,
        state: 'kept',
        home: 'portal',
        title: 'Service desk',
        description: 'Answers questions',
        owner: TEAM,
        domain: DOMAIN,
        etag: '1',
        createdBy: MARKUS,
      });
      expect((await read()).body).toEqual(body);
      expect(await refs()).toEqual([DESK]);
      expect((await link(portal, 'hr')).body.uses).toEqual([DESK]);
      const wanted = await portal.send(
        MARKUS,
        'post',
        '/customers/default/hr/requirements',
        {
          body: {
            service: DESK,
            title: 'Answers within an hour',
            wanted: { kind: 'words', text: 'Within an hour' },
          },
        },
      );
      expect(wanted.body).toMatchObject({ service: DESK });
    },
  );

  it.each(ENGINES)(
    'roll up to their domain and team before the catalog shows them, %s',
    async engine => {
      const { portal, create } = await started(engine);
      await create({ domain: DOMAIN });
      const { status } = await portal.send(MARKUS, 'post', '/indicators', {
        body: {
          entityRef: DESK,
          name: 'answered',
          title: 'Answered in time',
          stream: 'counts',
        },
      });
      expect(status).toBe(201);
      const above = await portal
        .knex('entity_ancestors')
        .where({ entity_ref: DESK })
        .orderBy('ancestor_ref')
        .pluck('ancestor_ref');
      expect(above).toEqual([DOMAIN, TEAM]);
    },
  );

  it.each(ENGINES)(
    'change as a whole, against the tag that was read, %s',
    async engine => {
      const { create, read, change } = await started(engine);
      await create({ domain: DOMAIN });
      const changed = await change({ title: 'Help desk', owner: MARKUS });
      expect(changed.status).toBe(200);
      expect(changed.headers.etag).toBe('"2"');
      expect(changed.body).toMatchObject({
        title: 'Help desk',
        owner: MARKUS,
        domain: null,
        etag: '2',
      });
      const stale = await change({ title: 'Lost' });
      expect(stale.status).toBe(409);
      expect(stale.body.error.details).toEqual([
        expect.objectContaining({ yours: '1', current: '2' }),
      ]);
      expect((await read()).body.title).toBe('Help desk');
    },
  );

  it.each(ENGINES)(
    'are out of reach of new links once archived, and come back, %s',
    async engine => {
      const { portal, create, act, refs } = await started(engine);
      await create();
      await link(portal, 'hr');
      expect((await act('archive')).body).toMatchObject({
        state: 'archived',
        etag: '2',
      });
      expect((await act('archive')).body.etag).toBe('2');
      expect(await refs('?state=kept')).toEqual([]);
      expect(await refs('?state=archived')).toEqual([DESK]);
      expect((await link(portal, 'it')).body.error.details).toEqual([
        { field: 'uses.0', reason: 'is not in the catalog' },
      ]);
      // What names it stays, as with a System that was removed.
      const linked = await portal.send(MARKUS, 'get', '/customers/default/hr');
      expect(linked.body.uses).toEqual([DESK]);
      expect((await act('restore')).body).toMatchObject({ state: 'kept' });
      expect((await link(portal, 'it')).status).toBe(201);
    },
  );

  it.each(ENGINES)('are listed page by page, %s', async engine => {
    const { portal, create } = await started(engine);
    for (const name of ['c', 'a', 'b']) {
      await create({ name });
    }
    const first = (await portal.send(MARKUS, 'get', '/services?limit=2')).body;
    const next = await portal.send(
      MARKUS,
      'get',
      `/services?limit=2&cursor=${first.nextCursor}`,
    );
    const names = [...first.items, ...next.body.items].map(
      ({ ref }: { ref: string }) => ref,
    );
    expect(names).toEqual(
      ['a', 'b', 'c'].map(name => `system:default/${name}`),
    );
    expect(next.body.nextCursor).toBeUndefined();
  });

  it.each(ENGINES)(
    'give way to YAML of the same name, and come back, %s',
    async engine => {
      const { catalog, create, read, change, act } = await started(engine);
      await create();
      catalog.push(entityOf(DESK));
      expect((await read()).body).toMatchObject({
        home: 'catalog',
        title: 'Service desk',
      });
      for (const refused of [
        await change({ title: 'Other' }),
        await act('archive'),
        await act('restore'),
      ]) {
        expect(refused.status).toBe(409);
        expect(refused.body.error.message).toContain('change it there');
      }
      catalog.pop();
      expect((await read()).body).toMatchObject({
        home: 'portal',
        title: 'Service desk',
        etag: '1',
      });
    },
  );

  it('are not taken for YAML once the catalog shows them', async () => {
    const { catalog, create, read, change } = await started('SQLITE_3');
    await create();
    const shown = entityOf(DESK);
    shown.metadata.annotations = {
      'backstage.io/managed-by-location': 'sla:portal',
    };
    catalog.push(shown);
    expect((await read()).body.home).toBe('portal');
    expect((await change({ title: 'Help desk' })).status).toBe(200);
  });

  it.each(ENGINES)(
    'are made once by a request that is sent again, %s',
    async engine => {
      const { create } = await started(engine);
      const key = { 'Idempotency-Key': 'once' };
      const first = await create({}, key);
      expect((await create({}, key)).body).toEqual(first.body);
      expect((await create({ title: 'Another' }, key)).status).toBe(409);
    },
  );

  it.each(ENGINES)(
    'have a name once, also where two ask at the same time, %s',
    async engine => {
      const { create, read } = await started(engine);
      const answers = await Promise.all([
        create({ title: 'One' }, { 'Idempotency-Key': '1' }),
        create({ title: 'Two' }, { 'Idempotency-Key': '2' }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
      const made = answers.find(({ status }) => status === 201);
      expect((await read()).body).toEqual(made?.body);
    },
  );

  it('leave a trail of who did what to which', async () => {
    const audited: [string, unknown][] = [];
    const { create, change, act } = await startedWith(
      await databases.migrated('SQLITE_3'),
      {
        onAudited: (eventId, meta) => audited.push([eventId, meta]),
      },
    );
    await create();
    await change({ title: 'Help desk' });
    await act('archive');
    await act('restore');
    expect(audited).toEqual(
      ['create', 'change', 'archive', 'restore'].map(what => [
        `service-${what}`,
        expect.objectContaining({ serviceRef: DESK }),
      ]),
    );
  });

  it('are nothing to a representative, even under a policy that allows all', async () => {
    const { portal, create } = await startedWith(
      await databases.migrated('SQLITE_3'),
      { policy: allowAll },
    );
    await create();
    for (const path of ['/services', DESK_PATH]) {
      const { status } = await portal.send('user:default/tom', 'get', path);
      expect(status).toBe(403);
    }
    const { status } = await portal.send(
      'user:default/tom',
      'post',
      '/services',
      {
        body: { name: 'x', ...declaration },
      },
    );
    expect(status).toBe(403);
  });

  describe('refuse', () => {
    it.each([
      [
        'an owner that is not in the catalog',
        { owner: 'group:default/ghost' },
        'owner',
      ],
      ['an owner of another kind', { owner: BANKING }, 'owner'],
      ['an owner that is no full ref', { owner: 'team-payments' }, 'owner'],
      [
        'a domain that is not in the catalog',
        { domain: 'domain:default/ghost' },
        'domain',
      ],
      ['a field that is not known', { type: 'desk' }, 'type'],
      ['a name that the catalog cannot have', { name: 'a b' }, 'name'],
      [
        'a namespace that the catalog cannot have',
        { namespace: 'a.b' },
        'namespace',
      ],
      ['an empty title', { title: ' ' }, 'title'],
      ['a title of two lines', { title: 'Desk\nTo: all' }, 'title'],
    ])('%s', async (_what, changes, field) => {
      const { create, portal } = await started('SQLITE_3');
      const before = await portal.rowCounts();
      const { status, body } = await create(changes);
      expect(status).toBe(400);
      expect(
        body.error.details.map((detail: { field: string }) => detail.field),
      ).toEqual([field]);
      expect(await portal.rowCounts()).toEqual(before);
    });

    it('a name that the catalog or the portal has already', async () => {
      const { create, act } = await started('SQLITE_3');
      await create();
      const reason = async (changes: object, headers = {}) => {
        const { status, body } = await create(changes, headers);
        return [status, body.error.details[0].reason];
      };
      expect(
        await reason({ name: SYSTEM.replace('system:default/', '') }),
      ).toEqual([
        409,
        'is that of a system which is declared in YAML: choose another',
      ]);
      expect(await reason({}, { 'Idempotency-Key': 'new' })).toEqual([
        409,
        'is that of a service which is there already',
      ]);
      await act('archive');
      expect(await reason({})).toEqual([
        409,
        'is that of an archived service, which can be restored',
      ]);
    });

    it('nothing because of an owner who has left since', async () => {
      const { catalog, create, change } = await started('SQLITE_3');
      await create({ owner: MARKUS });
      catalog.splice(
        catalog.findIndex(({ metadata }) => metadata.name === 'markus'),
        1,
      );
      expect((await change({ owner: MARKUS, title: 'Desk' })).status).toBe(200);
    });
  });
});
