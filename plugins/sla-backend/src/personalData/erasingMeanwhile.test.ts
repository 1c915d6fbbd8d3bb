import { entityOf } from '../__testUtils__/company';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { stageCatalog } from '../__testUtils__/stageCatalog';
import { startPortal, type Portal } from '../__testUtils__/startPortal';
import { tablesOf } from '../__testUtils__/tablesOf';
import { columnsNaming, NAME, PERSON } from './__testUtils__/nameEverywhere';

jest.setTimeout(120_000);

const WHO = 'pipeline';
const BRANCHES = [1, 2, 3, 4, 5, 6].map(number => `branch-${number}`);
const CUSTOMER = '/customers/default/retail-banking';

const declarationOf = (title: string) => ({
  title,
  type: 'internal',
  relationshipManager: PERSON,
  representatives: [PERSON],
});

describe.each(ENGINES)('erasing while others write, %s', engine => {
  const databases = createDatabases();
  let portal: Portal;

  const send = async (
    method: 'post' | 'put',
    path: string,
    body: object,
    headers: Record<string, string> = {},
  ) => await portal.send(WHO, method, path, { body, headers });

  beforeAll(async () => {
    portal = await startPortal({
      knex: await databases.migrated(engine),
      catalog: [...stageCatalog, entityOf(PERSON)],
    });
    for (const name of BRANCHES) {
      await send('post', '/customers', { name, ...declarationOf(name) });
    }
  });

  it('is not undone by what others had read before', async () => {
    const opportunities: string[] = [];
    for (const name of BRANCHES) {
      const { body } = await send('post', `${CUSTOMER}/opportunities`, {
        title: `${name} for ${NAME}`,
        services: ['system:default/payments'],
      });
      opportunities.push(body.id);
    }
    const sought = { ref: PERSON, names: [NAME] };
    const { body: seen } = await send('post', '/personal-data/search', sought);

    // Each form was opened before, so that it would write the name back.
    const forms = [
      ...BRANCHES.map(
        async name =>
          await send(
            'put',
            `/customers/default/${name}`,
            declarationOf(`${name} changed`),
            { 'If-Match': '"1"' },
          ),
      ),
      ...opportunities.map(
        async id =>
          await send(
            'put',
            `${CUSTOMER}/opportunities/${id}`,
            {
              title: `More for ${NAME}`,
              services: ['system:default/payments'],
            },
            { 'If-Match': '"1"' },
          ),
      ),
    ];
    const erasing = send('post', '/personal-data/erasures', sought, {
      'If-Match': `"${seen.etag}"`,
    });
    const statuses = (await Promise.all(forms)).map(({ status }) => status);
    const { status } = await erasing;

    expect(status).toBe(201);
    expect(statuses.filter(one => one !== 200 && one !== 409)).toEqual([]);
    expect(
      await columnsNaming(portal.knex, await tablesOf(portal.knex)),
    ).toEqual([]);
  });

  it('is done once where two do it at once', async () => {
    const sought = { ref: null, names: ['Somebody Twice'] };
    await send('post', `${CUSTOMER}/opportunities`, {
      title: 'Said by Somebody Twice',
      services: ['system:default/payments'],
    });
    const { body: seen } = await send('post', '/personal-data/search', sought);
    const headers = {
      'If-Match': `"${seen.etag}"`,
      'Idempotency-Key': 'twice',
    };
    const both = await Promise.all(
      [1, 2].map(
        async () =>
          await send('post', '/personal-data/erasures', sought, headers),
      ),
    );
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(new Set(both.map(({ body }) => body.id)).size).toBe(1);
    // What was done once is told by both.
    expect(both[0].body.outcomes).toEqual([
      { kind: 'opportunities', changed: 1, kept: [] },
    ]);
    expect(both[1].body).toEqual(both[0].body);
  });
});
