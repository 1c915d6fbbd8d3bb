import { agree, createIndicator, offer } from '../__testUtils__/agree';
import {
  ACME,
  BANKING,
  COMPONENT,
  entities,
  entityOf,
  OTHER_SYSTEM,
  SYSTEM,
} from '../__testUtils__/company';
import {
  createDatabases,
  ENGINES,
  type Engine,
} from '../__testUtils__/databases';
import { startPortal, type Who } from '../__testUtils__/startPortal';

jest.setTimeout(60_000);

/** Banking owns the component of its system as well, and uses a page of the handbook, which is no service. */
const LINKED = entities.map(entity =>
  entity.metadata.name === 'retail-banking'
    ? entityOf(BANKING, {
        spec: JSON.parse(JSON.stringify(entity.spec)),
        relations: {
          customerOwnerOf: [SYSTEM, COMPONENT],
          customerUserOf: [SYSTEM, OTHER_SYSTEM, 'resource:default/handbook'],
        },
      })
    : entity,
);

const OF_BANKING = { customerRef: BANKING, link: 'owns' } as const;
const OF_ACME = { customerRef: ACME, entityRef: SYSTEM, link: 'uses' } as const;
const WAREHOUSE = {
  customerRef: BANKING,
  entityRef: OTHER_SYSTEM,
  link: 'uses',
} as const;

describe('createUnagreedRouter', () => {
  const databases = createDatabases();

  async function start(engine: Engine) {
    const portal = await startPortal({
      knex: await databases.migrated(engine),
      catalog: LINKED,
    });
    const read = async (path: string, who: Who) => {
      const { body } = await portal.send(who, 'get', path);
      return body;
    };
    return {
      ...portal,
      counts: async (who: Who = 'user:default/markus') =>
        await read('/unagreed', who),
      services: async (who: Who = 'user:default/markus') =>
        (await read('/unagreed/services', who)).items,
      indicators: async (who: Who = 'user:default/markus') =>
        (await read('/indicators?unagreed=true', who)).items.map(
          ({ ref }: { ref: string }) => ref,
        ),
    };
  }

  describe('GET /unagreed/services', () => {
    it.each(ENGINES)(
      'lists what customers own or use, once for each, until an SLA is signed for it, %s',
      async engine => {
        const { services, counts, ...portal } = await start(engine);
        await createIndicator(portal, COMPONENT);
        await createIndicator(portal);
        expect(await services()).toEqual([
          { ...OF_BANKING, entityRef: COMPONENT },
          OF_ACME,
          { ...OF_BANKING, entityRef: SYSTEM },
          WAREHOUSE,
        ]);
        expect(await counts()).toMatchObject({ services: 4 });

        await offer(portal, { title: 'Not signed' });
        expect(await counts()).toMatchObject({ services: 4 });

        // What lies beneath the system has its agreement as well.
        await agree(portal, { effectiveTo: null });
        expect(await services()).toEqual([OF_ACME, WAREHOUSE]);
        expect(await counts()).toMatchObject({ services: 2 });
      },
    );

    it.each(ENGINES)(
      'lists it again once its agreement is over, %s',
      async engine => {
        const { services, ...portal } = await start(engine);
        await createIndicator(portal);
        await agree(portal, {
          effectiveFrom: '2020-01-01',
          effectiveTo: '2020-12-31',
        });
        expect(await services()).toEqual(
          expect.arrayContaining([{ ...OF_BANKING, entityRef: SYSTEM }]),
        );
      },
    );

    it('goes on where the page before ended', async () => {
      const { services, ...portal } = await start('SQLITE_3');
      const found: object[] = [];
      let cursor: string | undefined;
      do {
        const query = cursor === undefined ? '' : `&cursor=${cursor}`;
        const { body } = await portal.send(
          'user:default/markus',
          'get',
          `/unagreed/services?limit=1${query}`,
        );
        found.push(...body.items);
        cursor = body.nextCursor;
      } while (cursor !== undefined);
      expect(found).toEqual(await services());
    });
  });

  describe('GET /indicators?unagreed=true', () => {
    it.each(ENGINES)(
      'lists what is measured until a draft has a target on it, and again once that is over, %s',
      async engine => {
        const { indicators, counts, ...portal } = await start(engine);
        await createIndicator(portal);
        await createIndicator(portal, OTHER_SYSTEM);
        const unused = `${OTHER_SYSTEM}/availability`;
        expect(await indicators()).toEqual([`${SYSTEM}/availability`, unused]);
        expect(await counts()).toMatchObject({ indicators: 2 });

        await agree(portal, {
          effectiveFrom: '2020-01-01',
          effectiveTo: '2020-12-31',
        });
        expect(await indicators()).toHaveLength(2);

        await offer(portal);
        expect(await indicators()).toEqual([unused]);
        expect(await counts()).toMatchObject({ indicators: 1 });
      },
    );
  });

  it.each(ENGINES)(
    'counts agreements in force that the list without review has, %s',
    async engine => {
      const { counts, ...portal } = await start(engine);
      await createIndicator(portal);
      const since2020 = { effectiveFrom: '2020-01-01' };
      await agree(portal, { ...since2020, effectiveTo: '2099-12-31' });
      await agree(portal, { ...since2020, effectiveTo: '2020-12-31' });
      await offer(portal);
      expect(await counts()).toMatchObject({ unreviewed: 1 });
      const { body } = await portal.send(
        'user:default/markus',
        'get',
        '/agreements?state=active&withoutReview=true',
      );
      expect(body.items).toHaveLength(1);
    },
  );

  it("tells a customer's side nothing, and a team only of its own customers", async () => {
    const portal = await start('SQLITE_3');
    await createIndicator(portal);
    await agree(portal, { effectiveTo: null });
    expect(await portal.counts('user:default/tom')).toEqual({
      indicators: 0,
      services: 0,
      unreviewed: 0,
    });
    expect(await portal.services('user:default/tom')).toEqual([]);
    expect(await portal.services('user:default/erik')).toEqual([
      { ...OF_BANKING, entityRef: COMPONENT },
      WAREHOUSE,
    ]);
    expect(await portal.services('user:default/wanda')).toEqual([]);
  });
});
