import { agree, createIndicator, INDICATOR } from '../__testUtils__/agree';
import { ACME, BANKING, entities, SYSTEM } from '../__testUtils__/company';
import { createDatabases } from '../__testUtils__/databases';
import { allowAll, startPortal } from '../__testUtils__/startPortal';
import { DatabaseCustomersStore } from '../customers/DatabaseCustomersStore';

jest.setTimeout(60_000);

const JANE = 'user:default/jane';
const TOM = 'user:default/tom';
const MARKUS = 'user:default/markus';
const SPAN = { from: '2026-03-10T10:00:00Z', to: '2026-03-10T10:30:00Z' };
const LATER = { from: '2026-03-11T10:00:00Z', to: '2026-03-11T10:10:00Z' };

/** An agreement of Retail Banking that holds for Acme as well. */
async function setTheStage(databases: ReturnType<typeof createDatabases>) {
  const portal = await startPortal({
    knex: await databases.migrated('SQLITE_3'),
    policy: allowAll,
  });
  await createIndicator(portal);
  const agreement = await agree(portal, { covers: [ACME], effectiveTo: null });
  const states = [
    {
      id: 'INC-RB-7',
      state: 'down',
      ...SPAN,
      customer: BANKING,
      note: 'only Banking',
      publicNote: 'Branch Hamburg',
      cause: 'fault',
    },
    { id: 'INC-8', state: 'down', ...LATER, publicNote: 'for everybody' },
  ];
  const sent = await portal.send('pipeline', 'post', '/measurements', {
    body: { indicator: INDICATOR, states },
  });
  expect(sent.body.stored).toBe(2);
  return { portal, agreement };
}

describe('an agreement that covers another customer', () => {
  const databases = createDatabases();

  it('is shown to that customer as it holds for them, without the others', async () => {
    const { portal, agreement } = await setTheStage(databases);
    const paths = [
      `/agreements/${agreement.id}`,
      '/agreements',
      '/attainment?period=2026-03',
      `/attainment/${agreement.targets[0].id}/explanation?period=2026-03`,
    ];
    for (const path of paths) {
      const { status, body } = await portal.send(JANE, 'get', path);
      expect({ path, status }).toEqual({ path, status: 200 });
      // The title is a text of the provider; everything else is ours to keep apart.
      const text = JSON.stringify(body).replaceAll(agreement.title, '');
      expect({ path, text }).toEqual({
        path,
        text: expect.not.stringMatching(
          /retail-banking|user:default\/tom|Hamburg|only Banking|INC-RB-7/i,
        ),
      });
    }
    const own = await portal.send(JANE, 'get', `/agreements/${agreement.id}`);
    expect(own.body).toMatchObject({ customer: ACME, covers: [] });
    const figures = await portal.send(
      JANE,
      'get',
      '/attainment?period=2026-03',
    );
    expect(figures.body.items).toMatchObject([
      { customerRef: ACME, downSeconds: 2400 },
    ]);
  });

  it('is not found by asking for the other customer', async () => {
    const { portal } = await setTheStage(databases);
    for (const path of ['/agreements', '/attainment']) {
      const { body } = await portal.send(
        JANE,
        'get',
        `${path}?customerRef=${BANKING}`,
      );
      expect(body.items).toEqual([]);
    }
  });

  it.each([
    ['its customer, who signed it', TOM],
    ['the manager', MARKUS],
  ] as const)('is shown whole to %s', async (_who, who) => {
    const { portal, agreement } = await setTheStage(databases);
    const { body } = await portal.send(
      who,
      'get',
      `/agreements/${agreement.id}`,
    );
    expect(body).toMatchObject({ customer: BANKING, covers: [ACME] });
    const explanation = await portal.send(
      who,
      'get',
      `/attainment/${agreement.targets[0].id}/explanation?period=2026-03`,
    );
    expect(JSON.stringify(explanation.body)).toContain('Branch Hamburg');
  });
});

describe('a draft of a next version that covers another customer', () => {
  const databases = createDatabases();

  it('does not show the agreement to that customer before it is offered', async () => {
    const portal = await startPortal({
      knex: await databases.migrated('SQLITE_3'),
      policy: allowAll,
    });
    await createIndicator(portal);
    const { id } = await agree(portal, { effectiveTo: null });
    const version = await portal
      .knex('agreement_versions')
      .where({ agreement_id: id })
      .first();
    await portal.knex('agreement_versions').insert({
      ...version,
      version: 2,
      stage: 'draft',
      hash: null,
      concerns: null,
    });
    await portal
      .knex('agreement_customers')
      .insert({ agreement_id: id, version: 2, customer_ref: ACME });

    const listed = await portal.send(JANE, 'get', '/agreements');
    expect(listed.body.items).toEqual([]);
    const read = await portal.send(JANE, 'get', `/agreements/${id}`);
    expect(read.status).toBe(404);
  });
});

describe('a representative whose group provides something elsewhere', () => {
  const databases = createDatabases();

  it('reads no internal note of the agreement of their customer', async () => {
    const portal = await startPortal({
      knex: await databases.migrated('SQLITE_3'),
      policy: allowAll,
      catalog: entities.map(entity =>
        entity.kind === 'Customer' && entity.metadata.name === 'retail-banking'
          ? {
              ...entity,
              spec: {
                ...entity.spec,
                representatives: ['user:default/tom', 'user:default/both'],
              },
            }
          : entity,
      ),
    });
    await createIndicator(portal);
    const { targets } = await agree(portal, { effectiveTo: null });
    // The team of this person provides something to somebody else.
    const other = await portal.send(MARKUS, 'post', '/agreements', {
      body: {
        type: 'ola',
        title: 'Between teams',
        provider: 'group:default/team-both',
        customer: 'group:default/team-warehouse',
        entities: [SYSTEM],
        timeZone: 'Europe/Berlin',
        calendar: '24x7',
        effectiveFrom: '2026-01-01',
        targets: [
          {
            name: 'Availability',
            indicator: INDICATOR,
            objective: { kind: 'availability', atLeast: 99 },
            period: 'month',
          },
        ],
      },
    });
    await portal.send(
      'pipeline',
      'post',
      `/agreements/${other.body.id}/offer`,
      {
        body: { version: 1 },
      },
    );
    await portal.send('pipeline', 'post', '/measurements', {
      body: {
        indicator: INDICATOR,
        states: [{ id: 'INC-1', state: 'down', ...SPAN, note: 'for us alone' }],
      },
    });
    const path = `/attainment/${targets[0].id}/explanation?period=2026-03`;
    const theirs = await portal.send('user:default/both', 'get', path);
    expect(theirs.body.parts[0].intervals[0].facts).toMatchObject([
      { id: 'INC-1', note: null },
    ]);
    const ours = await portal.send('user:default/erik', 'get', path);
    expect(ours.body.parts[0].intervals[0].facts).toMatchObject([
      { id: 'INC-1', note: 'for us alone' },
    ]);
  });
});

describe('a customer that left the catalog', () => {
  const databases = createDatabases();

  it('keeps its representatives restricted to it', async () => {
    const { portal, agreement } = await setTheStage(databases);
    const customers = DatabaseCustomersStore.create({ knex: portal.knex });
    await customers.replaceProjection([], 1);

    const { body } = await portal.send(JANE, 'get', '/agreements');
    expect(body.items).toMatchObject([{ id: agreement.id, customer: ACME }]);
    const removal = await portal.send(
      JANE,
      'delete',
      `/measurements?indicator=${INDICATOR}&from=${SPAN.from}&to=${LATER.to}`,
    );
    expect(removal.status).toBe(403);
  });
});

describe('a customer that becomes part of another', () => {
  const databases = createDatabases();

  it('does not change how the past of the other was judged', async () => {
    const portal = await startPortal({
      knex: await databases.migrated('SQLITE_3'),
    });
    await createIndicator(portal);
    await agree(portal, { effectiveTo: null });
    await portal.send('pipeline', 'post', '/measurements', {
      body: {
        indicator: INDICATOR,
        states: [{ id: 'INC-1', state: 'down', ...SPAN, customer: ACME }],
      },
    });
    const march = async () =>
      (await portal.send(MARKUS, 'get', '/attainment?period=2026-03')).body
        .items;
    expect(await march()).toMatchObject([{ downSeconds: 0, status: 'met' }]);

    await portal
      .knex('customers')
      .where({ ref: ACME })
      .update({ part_of: BANKING });
    expect(await march()).toMatchObject([{ downSeconds: 0, status: 'met' }]);
  });
});
