import { createIndicator, INDICATOR, offer } from '../__testUtils__/agree';
import { BANKING, entities, entityOf } from '../__testUtils__/company';
import { createDatabases } from '../__testUtils__/databases';
import { allowAll, startPortal, type Who } from '../__testUtils__/startPortal';

jest.setTimeout(60_000);

const HOLDING = 'customer:default/holding';
const HANNA = 'user:default/hanna';
const TOM = 'user:default/tom';

const catalog = [
  ...entities.map(entity =>
    entity.metadata.name === 'retail-banking'
      ? { ...entity, spec: { ...entity.spec, partOf: HOLDING } }
      : entity,
  ),
  entityOf(HOLDING, { spec: { type: 'internal', representatives: [HANNA] } }),
];

/** ADR 9 */
describe('a customer that is part of another', () => {
  const databases = createDatabases();

  async function started(covers: readonly string[]) {
    const portal = await startPortal({
      knex: await databases.migrated('SQLITE_3'),
      policy: allowAll,
      catalog,
    });
    await createIndicator(portal);
    const { id, hash } = await offer(portal, {
      title: 'Payments for the holding',
      customer: HOLDING,
      covers,
      effectiveTo: null,
    });
    for (const party of ['provider', 'customer']) {
      const { status } = await portal.send(
        'pipeline',
        'post',
        `/agreements/${id}/sign`,
        { body: { party, version: 1, hash } },
      );
      expect(status).toBe(200);
    }
    const read = async (who: Who, path: string) =>
      await portal.send(who, 'get', path);
    return { portal, id, read };
  }

  it("does not see its parent's agreement, nor the parent itself", async () => {
    const { id, read } = await started([]);
    expect((await read(TOM, `/agreements/${id}`)).status).toBe(404);
    expect((await read(TOM, '/agreements')).body.items).toEqual([]);
    expect((await read(TOM, '/attainment')).body.items).toEqual([]);
    expect((await read(TOM, '/customers/default/holding')).status).toBe(404);
    const { body } = await read(TOM, '/customers');
    expect(body.items).toMatchObject([{ ref: BANKING, partOf: HOLDING }]);
  });

  it("sees its parent's agreement as it holds for it where that names it", async () => {
    const { id, read } = await started([BANKING]);
    expect((await read(TOM, '/agreements')).body.items).toMatchObject([
      { id, customer: BANKING, covers: [] },
    ]);
  });

  it('is not seen by who represents the parent, but for what it reported into the figures of the parent', async () => {
    const { portal, read } = await started([]);
    const { id: own } = await offer(portal, { effectiveTo: null });
    expect((await read(HANNA, `/agreements/${own}`)).status).toBe(404);
    const customers = await read(HANNA, '/customers');
    expect(customers.body.items).toMatchObject([{ ref: HOLDING }]);

    const span = { from: '2026-03-10T10:00:00Z', to: '2026-03-10T10:30:00Z' };
    const fact = { id: 'INC-1', state: 'down', customer: BANKING, ...span };
    await portal.send('pipeline', 'post', '/measurements', {
      body: {
        indicator: INDICATOR,
        states: [{ ...fact, note: 'internal', publicNote: 'seen in Hamburg' }],
      },
    });
    const { body } = await read(HANNA, '/attainment?period=2026-03');
    expect(body.items).toMatchObject([
      { customerRef: HOLDING, downSeconds: 1800 },
    ]);
    const explanation = await read(
      HANNA,
      `/attainment/${body.items[0].targetId}/explanation?period=2026-03`,
    );
    expect(explanation.text).toContain('seen in Hamburg');
    expect(explanation.text).not.toMatch(/retail-banking|internal/);
  });
});
