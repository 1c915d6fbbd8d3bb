import { agree, createIndicator, INDICATOR } from '../__testUtils__/agree';
import { COMPONENT, OTHER_SYSTEM, SYSTEM } from '../__testUtils__/company';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { LAST_MONTH } from '../__testUtils__/lastMonth';
import { startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(120_000);

const MARKUS = 'user:default/markus';
const TOM = 'user:default/tom';
const PATH = '/customers/default/retail-banking';

describe.each(ENGINES)('watermelons, %s', engine => {
  const databases = createDatabases();

  async function start(config = {}) {
    const portal = await startPortal({
      knex: await databases.migrated(engine),
      config,
    });
    const { send } = portal;
    await createIndicator(portal);
    await agree(portal, { effectiveFrom: '2020-01-01', effectiveTo: null });
    return {
      ...portal,
      answer: async (...scores: number[]) => {
        for (const score of scores) {
          await send(MARKUS, 'post', `${PATH}/satisfaction`, {
            body: { service: SYSTEM, score, date: `${LAST_MONTH.label}-01` },
          });
        }
      },
      complain: async (entities: readonly string[], changes: object = {}) =>
        (
          await send(MARKUS, 'post', `${PATH}/interactions`, {
            body: { kind: 'complaint', title: 'Slow', entities, ...changes },
          })
        ).body,
      watermelons: async (who: typeof MARKUS | typeof TOM = MARKUS) =>
        (await send(who, 'get', `${PATH}/watermelons`)).body,
    };
  }

  it('are services that are met by their targets and not by their customers', async () => {
    const { answer, watermelons, send } = await start();
    await answer(2, 3);
    expect((await watermelons()).items).toEqual([]);
    await answer(3);
    expect(await watermelons()).toEqual({
      threshold: 3,
      items: [
        {
          service: SYSTEM,
          targets: 1,
          satisfaction: { count: 3, mean: 2.67, scores: null },
          isUnsatisfied: true,
          complaints: [],
        },
      ],
      uncovered: [],
    });
    await send('pipeline', 'post', '/measurements', {
      body: {
        indicator: INDICATOR,
        states: [
          {
            id: 'INC-1',
            state: 'down',
            from: `${LAST_MONTH.label}-10T00:00:00Z`,
            to: `${LAST_MONTH.label}-11T00:00:00Z`,
          },
        ],
      },
    });
    expect((await watermelons()).items).toEqual([]);
  });

  it('are services that are complained of, until the complaint is closed', async () => {
    const { complain, watermelons, send } = await start();
    const { id } = await complain([SYSTEM]);
    await send(MARKUS, 'post', `${PATH}/interactions/${id}/answer`, {
      body: { text: 'We look into it' },
    });
    expect(await watermelons()).toMatchObject({
      items: [{ service: SYSTEM, isUnsatisfied: false, complaints: [{ id }] }],
      uncovered: [],
    });
    // What is internal is not told to the customer's side.
    expect((await watermelons(TOM)).items).toEqual([]);
    await send(
      'user:default/sofia',
      'post',
      `${PATH}/interactions/${id}/close`,
      {
        body: {},
      },
    );
    expect((await watermelons()).items).toEqual([]);
  });

  it('name complaints that no target covers', async () => {
    const { complain, watermelons } = await start();
    const { id } = await complain([OTHER_SYSTEM, COMPONENT]);
    await complain([OTHER_SYSTEM, SYSTEM]);
    const { items, uncovered } = await watermelons();
    expect(items).toMatchObject([{ service: SYSTEM }]);
    expect(uncovered).toMatchObject([{ id, title: 'Slow' }]);
  });

  it('are found below the threshold that the operator sets', async () => {
    const { answer, watermelons } = await start({
      sla: { satisfaction: { threshold: 4 } },
    });
    await answer(3, 4, 4);
    expect(await watermelons()).toMatchObject({
      threshold: 4,
      items: [{ satisfaction: { mean: 3.67 } }],
    });
  });

  it('are told of a service over all customers, each side by what it may see', async () => {
    const { answer, complain, send } = await start();
    await answer(2, 2, 2);
    const ofService = async (who: `user:default/${string}`) =>
      (await send(who, 'get', `/watermelons?entityRef=${SYSTEM}`)).body;
    expect((await ofService(MARKUS)).items).toMatchObject([
      { service: SYSTEM, targets: 1, satisfaction: { count: 3, mean: 2 } },
    ]);
    expect((await ofService(TOM)).items).toEqual([]);
    const { id } = await complain([SYSTEM], { visibility: 'shared' });
    expect((await ofService(TOM)).items).toMatchObject([
      { satisfaction: { count: 0 }, complaints: [{ id }] },
    ]);
    expect((await ofService('user:default/jane')).items).toEqual([]);
  });
});
