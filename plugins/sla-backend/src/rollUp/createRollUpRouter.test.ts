import type { Entity } from '@backstage/catalog-model';
import { agree, createIndicator } from '../__testUtils__/agree';
import {
  ACME,
  BANKING,
  COMPONENT,
  entities,
  entityOf,
  OTHER_SYSTEM,
  SYSTEM,
  targetOf,
} from '../__testUtils__/company';
import {
  createDatabases,
  ENGINES,
  type Engine,
} from '../__testUtils__/databases';
import { startPortal, type Who } from '../__testUtils__/startPortal';

jest.setTimeout(60_000);

const MARKUS = 'user:default/markus';
const TOM = 'user:default/tom';
const JANE = 'user:default/jane';
const DOMAIN = 'domain:default/money';
const TEAM = 'group:default/team-payments';
const COMPANY = 'group:default/nordwind';
const AS_OF = '2026-03-20T12:00:00Z';
const NOTHING = {
  targets: 0,
  worst: null,
  counts: {
    breached: 0,
    'at-risk': 0,
    'near-miss': 0,
    'no-data': 0,
    met: 0,
    'no-events': 0,
  },
};

/** The company with a domain above both systems, all of one team. */
const structured: Entity[] = [
  ...entities.filter(
    ({ metadata }) =>
      !['payments', 'payments-api', 'warehouse', 'team-payments'].includes(
        metadata.name,
      ),
  ),
  entityOf(DOMAIN, { relations: { hasPart: [SYSTEM, OTHER_SYSTEM] } }),
  entityOf(SYSTEM, {
    relations: {
      hasPart: [COMPONENT],
      partOf: [DOMAIN],
      ownedBy: [TEAM],
      ownedByCustomer: [BANKING],
      usedByCustomer: [ACME],
    },
  }),
  entityOf(COMPONENT, { relations: { partOf: [SYSTEM], ownedBy: [TEAM] } }),
  entityOf(OTHER_SYSTEM, { relations: { partOf: [DOMAIN] } }),
  entityOf(TEAM, { relations: { childOf: [COMPANY] } }),
  entityOf(COMPANY),
];

interface Summary {
  readonly targets: number;
  readonly worst: string | null;
  readonly counts: Readonly<Record<string, number>>;
}

/** "breached: 1 of 3". */
const inWords = ({ targets, worst, counts }: Summary) =>
  worst === null ? 'nothing' : `${worst}: ${counts[worst]} of ${targets}`;

describe('GET /roll-up', () => {
  const databases = createDatabases();

  /** Retail Banking: one target breached on the system, one met beneath it, one met on the other system. Acme: one breached. */
  async function start(engine: Engine) {
    let asked = 0;
    const portal = await startPortal({
      knex: await databases.migrated(engine),
      catalog: structured,
      onCatalogAsked: () => {
        asked += 1;
      },
    });
    for (const ref of [SYSTEM, COMPONENT, OTHER_SYSTEM]) {
      await createIndicator(portal, ref);
    }
    const ofComponent = targetOf({
      name: 'Component',
      indicator: `${COMPONENT}/availability`,
    });
    const ofOther = targetOf({
      name: 'Warehouse',
      indicator: `${OTHER_SYSTEM}/availability`,
    });
    await agree(portal, {
      effectiveTo: null,
      entities: [SYSTEM, OTHER_SYSTEM],
      targets: [targetOf(), ofComponent, ofOther],
    });
    await agree(portal, { effectiveTo: null, customer: ACME });
    // Ended before, so that it has no verdict any more.
    await agree(portal, { effectiveTo: '2026-02-28' });
    const sent = await portal.send('pipeline', 'post', '/measurements', {
      body: {
        indicator: `${SYSTEM}/availability`,
        states: [
          {
            id: 'INC-1',
            state: 'down',
            from: '2026-03-10T10:00:00Z',
            to: '2026-03-10T12:00:00Z',
          },
        ],
      },
    });
    expect(sent.status).toBe(200);
    return {
      ...portal,
      asked: () => asked,
      rollUp: async (who: Who, entityRef: string, more = '') => {
        const { status, body } = await portal.send(
          who,
          'get',
          `/roll-up?entityRef=${entityRef}&asOf=${AS_OF}${more}`,
        );
        expect(status).toBe(200);
        return {
          ...body,
          words: inWords(body.summary),
          own: inWords(body.own),
          children: body.children.map(
            (child: { entityRef: string; summary: Summary }) =>
              `${child.entityRef} ${inWords(child.summary)}`,
          ),
        };
      },
    };
  }

  it.each(ENGINES)(
    'counts from a domain down to its components, %s',
    async engine => {
      const { rollUp } = await start(engine);
      expect(await rollUp(MARKUS, DOMAIN)).toEqual({
        entityRef: DOMAIN,
        measuredUntil: AS_OF,
        own: 'nothing',
        summary: {
          targets: 4,
          worst: 'breached',
          counts: { ...NOTHING.counts, breached: 2, met: 2 },
        },
        words: 'breached: 2 of 4',
        children: [`${SYSTEM} breached: 2 of 3`, `${OTHER_SYSTEM} met: 1 of 1`],
        childrenLeftOut: 0,
      });
      expect(await rollUp(MARKUS, SYSTEM)).toMatchObject({
        own: 'breached: 2 of 2',
        words: 'breached: 2 of 3',
        children: [`${COMPONENT} met: 1 of 1`],
      });
      expect(await rollUp(MARKUS, COMPONENT)).toMatchObject({
        own: 'met: 1 of 1',
        words: 'met: 1 of 1',
        children: [],
      });
    },
  );

  it.each(ENGINES)(
    'shows what a group owns once, under the topmost of it, %s',
    async engine => {
      const { rollUp } = await start(engine);
      // The component belongs to the team as well, and lies beneath the system.
      expect(await rollUp(MARKUS, TEAM)).toMatchObject({
        own: 'nothing',
        words: 'breached: 2 of 3',
        children: [`${SYSTEM} breached: 2 of 3`],
      });
      expect(await rollUp(MARKUS, COMPANY)).toMatchObject({
        words: 'breached: 2 of 3',
        children: [`${TEAM} breached: 2 of 3`],
      });
    },
  );

  it.each(ENGINES)(
    'groups what was agreed with a customer under its services, %s',
    async engine => {
      const { rollUp } = await start(engine);
      // Retail Banking owns the system; the warehouse is agreed without being linked.
      expect(await rollUp(MARKUS, BANKING)).toMatchObject({
        words: 'breached: 1 of 3',
        children: [`${SYSTEM} breached: 1 of 2`, `${OTHER_SYSTEM} met: 1 of 1`],
      });
      expect(await rollUp(MARKUS, ACME)).toMatchObject({
        words: 'breached: 1 of 1',
        children: [`${SYSTEM} breached: 1 of 1`],
      });
    },
  );

  it.each(ENGINES)('counts what the caller may see, %s', async engine => {
    const { rollUp } = await start(engine);
    expect(await rollUp(JANE, DOMAIN)).toMatchObject({
      words: 'breached: 1 of 1',
      children: [`${SYSTEM} breached: 1 of 1`],
    });
    expect(await rollUp(TOM, DOMAIN)).toMatchObject({
      words: 'breached: 1 of 3',
    });
    expect(await rollUp('user:default/nobody', DOMAIN)).toMatchObject({
      words: 'nothing',
      children: [],
    });
  });

  it.each(ENGINES)(
    'answers a representative about another customer as about one that does not exist, %s',
    async engine => {
      const { rollUp } = await start(engine);
      const other = await rollUp(JANE, BANKING);
      const missing = await rollUp(JANE, 'customer:default/no-such');
      expect({ ...other, entityRef: '' }).toEqual({
        ...missing,
        entityRef: '',
      });
      expect(other).toMatchObject({ summary: NOTHING, children: [] });
      expect(await rollUp(JANE, ACME)).toMatchObject({
        words: 'breached: 1 of 1',
      });
    },
  );

  it.each(ENGINES)('asks nothing of the catalog, %s', async engine => {
    const { rollUp, send, asked } = await start(engine);
    const before = asked();
    await rollUp(MARKUS, DOMAIN);
    await rollUp(MARKUS, BANKING);
    await send(MARKUS, 'get', `/attainment?entityRef=${DOMAIN}&rollUp=true`);
    expect(asked()).toBe(before);
  });

  it('has nothing for an entity that is not there', async () => {
    const { rollUp } = await start('SQLITE_3');
    expect(await rollUp(MARKUS, 'system:default/no-such')).toMatchObject({
      summary: NOTHING,
      children: [],
    });
  });

  it.each([
    ['no entity', '/roll-up', 'entityRef'],
    ['half a ref', '/roll-up?entityRef=payments', 'entityRef'],
    [
      'an instant without zone',
      `/roll-up?entityRef=${SYSTEM}&asOf=2026-03-01T00:00:00`,
      'asOf',
    ],
    [
      'the future',
      `/roll-up?entityRef=${SYSTEM}&asOf=2999-01-01T00:00:00Z`,
      'asOf',
    ],
  ])('refuses %s', async (_, path, field) => {
    const portal = await startPortal({
      knex: await databases.migrated('SQLITE_3'),
    });
    const { status, body } = await portal.send(MARKUS, 'get', path);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain(field);
  });
});
