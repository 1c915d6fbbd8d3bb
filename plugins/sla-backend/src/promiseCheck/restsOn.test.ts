import { createIndicator, offer } from '../__testUtils__/agree';
import {
  draftOf,
  entities,
  entityOf,
  SYSTEM,
  targetOf,
} from '../__testUtils__/company';
import {
  createDatabases,
  ENGINES,
  type Engine,
} from '../__testUtils__/databases';
import { LAST_MONTH } from '../__testUtils__/lastMonth';
import { startPortal, type Portal } from '../__testUtils__/startPortal';

jest.setTimeout(60_000);

const MARKUS = 'user:default/markus';
const DB = 'resource:default/db';
const QUEUE = 'component:default/queue';

const others = entities.filter(({ metadata }) => metadata.name !== 'payments');

/** Payments depends on a database and on a queue. */
const catalog = [
  ...others,
  entityOf(SYSTEM, { relations: { dependsOn: [DB, QUEUE] } }),
  entityOf(DB),
  entityOf(QUEUE),
];

const olaOn = (entityRef: string, atLeast: number) => ({
  type: 'ola',
  title: `OLA of ${entityRef}`,
  provider: 'group:default/team-warehouse',
  customer: 'group:default/team-payments',
  entities: [entityRef],
  effectiveFrom: '2020-01-01',
  effectiveTo: null,
  targets: [
    targetOf({
      indicator: `${entityRef}/availability`,
      objective: { kind: 'availability', atLeast },
    }),
  ],
});

async function sign(portal: Portal, id: string, version: number, hash: string) {
  for (const party of ['provider', 'customer']) {
    const { status } = await portal.send(
      'pipeline',
      'post',
      `/agreements/${id}/sign`,
      { body: { party, version, hash } },
    );
    expect(status).toBe(200);
  }
}

async function underpin(portal: Portal, entityRef: string, atLeast: number) {
  const { id, hash } = await offer(portal, olaOn(entityRef, atLeast));
  await sign(portal, id, 1, hash);
  return id;
}

describe('GET /agreements/{id}/rests-on', () => {
  const databases = createDatabases();

  async function start(engine: Engine) {
    const portal = await startPortal({
      knex: await databases.migrated(engine),
      catalog,
    });
    for (const ref of [SYSTEM, DB, QUEUE]) {
      await createIndicator(portal, ref);
    }
    return portal;
  }

  const restsOn = async (portal: Portal, id: string) => {
    const { status, body } = await portal.send(
      MARKUS,
      'get',
      `/agreements/${id}/rests-on`,
    );
    expect(status).toBe(200);
    return body;
  };

  it.each(ENGINES)(
    'tells what has changed since the offer, and what was missed beneath, %s',
    async engine => {
      const portal = await start(engine);
      const ola = await underpin(portal, DB, 99.9);
      const { id } = await offer(portal);
      expect(await restsOn(portal, id)).toMatchObject({
        agreementId: id,
        version: 1,
        checkedAt: expect.any(String),
        items: [
          {
            agreementId: ola,
            title: `OLA of ${DB}`,
            type: 'ola',
            version: 1,
            entityRefs: [DB],
            state: 'active',
            effectiveTo: null,
            sinceCheck: 'unchanged',
          },
        ],
      });

      const day = `${LAST_MONTH.label}-05`;
      await portal.send('pipeline', 'post', '/measurements', {
        body: {
          indicator: `${DB}/availability`,
          states: [
            {
              id: 'INC-1',
              state: 'down',
              from: `${day}T00:00:00Z`,
              to: `${day}T02:00:00Z`,
            },
          ],
        },
      });
      const amended = await portal.send(
        'pipeline',
        'post',
        `/agreements/${ola}/amend`,
        { body: { version: 1, draft: draftOf(olaOn(DB, 99)) } },
      );
      expect(amended.status).toBe(200);
      const offered = await portal.send(
        'pipeline',
        'post',
        `/agreements/${ola}/offer`,
        { body: { version: 2 } },
      );
      const { body: version } = await portal.send(
        MARKUS,
        'get',
        `/agreements/${ola}/versions/2`,
      );
      expect(offered.status).toBe(200);
      await sign(portal, ola, 2, version.hash);
      const queue = await underpin(portal, QUEUE, 99.9);

      const { items } = await restsOn(portal, id);
      const byId = new Map(
        items.map((item: { agreementId: string }) => [item.agreementId, item]),
      );
      expect(byId.get(ola)).toMatchObject({
        version: 2,
        sinceCheck: 'changed',
        lastPeriod: { label: LAST_MONTH.label },
      });
      expect(byId.get(queue)).toMatchObject({
        version: 1,
        sinceCheck: 'new',
        lastPeriod: { status: 'met' },
      });
    },
  );

  it.each(ENGINES)('is not for a representative, %s', async engine => {
    const portal = await start(engine);
    const { id } = await offer(portal);
    const { status } = await portal.send(
      'user:default/tom',
      'get',
      `/agreements/${id}/rests-on`,
    );
    expect(status).toBe(404);
  });
});

describe('POST /promise-check on many entities', () => {
  const databases = createDatabases();

  /** Three levels of so many entities; each depends on all of the next level's first ten, and the last on the first. */
  function layers(width: number) {
    const ref = (level: number, i: number) =>
      `component:default/c${level}-${i}`;
    const range = Array.from({ length: width }, (_, i) => i);
    return [
      ...others,
      entityOf(SYSTEM, { relations: { dependsOn: range.map(i => ref(0, i)) } }),
      ...[0, 1, 2].flatMap(level =>
        range.map(i =>
          entityOf(ref(level, i), {
            relations: {
              dependsOn:
                level < 2 ? [ref(level + 1, i), ref(level + 1, 0)] : [SYSTEM],
            },
          }),
        ),
      ),
    ];
  }

  it.each(ENGINES)(
    'asks the catalog once for each level, and the database no more often for more entities, %s',
    async engine => {
      const asked = async (width: number) => {
        let catalogQuestions = 0;
        const portal = await startPortal({
          knex: await databases.migrated(engine),
          catalog: layers(width),
          onCatalogAsked: () => {
            catalogQuestions += 1;
          },
        });
        await createIndicator(portal);
        await createIndicator(portal, 'component:default/c2-0');
        await underpin(portal, 'component:default/c2-0', 99.9);
        let statements = 0;
        portal.knex.on('query', () => {
          statements += 1;
        });
        catalogQuestions = 0;
        const { body } = await portal.send(MARKUS, 'post', '/promise-check', {
          body: {
            indicator: `${SYSTEM}/availability`,
            objective: { kind: 'availability', atLeast: 99.5 },
            period: 'month',
            calendar: '24x7',
            timeZone: 'UTC',
          },
        });
        expect(body.entitiesBeneath).toBe(3 * width);
        return { catalogQuestions, statements };
      };
      const few = await asked(5);
      // 480 entities with 1,120 dependencies.
      const many = await asked(160);
      expect(few.catalogQuestions).toBe(4);
      expect(many).toEqual(few);
      expect(many.statements).toBeLessThan(80);
    },
  );
});
