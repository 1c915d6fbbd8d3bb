import { SlaPermissionPolicy } from '@service-levels/backstage-plugin-sla-node';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import {
  agree,
  createIndicator,
  INDICATOR,
  offer,
} from '../__testUtils__/agree';
import { ACME, BANKING, draftOf, SYSTEM } from '../__testUtils__/company';
import { createDatabases } from '../__testUtils__/databases';
import {
  allowAll,
  startPortal,
  type Portal,
  type Who,
} from '../__testUtils__/startPortal';

jest.setTimeout(60_000);

const POLICIES: [string, PermissionPolicy][] = [
  [
    'the policy of sla-node',
    SlaPermissionPolicy.create({
      managers: ['group:default/service-management'],
    }),
  ],
  ['a policy that allows all', allowAll],
];

const TOM = 'user:default/tom';
const JANE = 'user:default/jane';
const INTERNAL = 'a note for the provider alone';

async function setTheStage(
  policy: PermissionPolicy,
  databases: ReturnType<typeof createDatabases>,
) {
  const portal = await startPortal({
    knex: await databases.migrated('SQLITE_3'),
    policy,
  });
  await createIndicator(portal);
  const ofBanking = await agree(portal, { effectiveTo: null });
  const ofAcme = await agree(portal, {
    customer: ACME,
    title: 'Secret of Acme',
    effectiveTo: null,
  });
  await portal.send('user:default/markus', 'post', '/agreements', {
    body: draftOf({ title: 'A draft for Banking' }),
  });
  await offer(portal, {
    type: 'ola',
    customer: 'group:default/team-warehouse',
    title: 'Between teams',
  });
  const span = { from: '2026-03-10T10:00:00Z', to: '2026-03-10T10:30:00Z' };
  const states = [
    {
      id: 'INC-1',
      state: 'down',
      ...span,
      note: INTERNAL,
      publicNote: 'the database was full',
    },
    { id: 'INC-ACME', state: 'down', ...span, customer: ACME },
  ];
  await portal.send('pipeline', 'post', '/measurements', {
    body: { indicator: INDICATOR, states },
  });
  return { portal, ofBanking, ofAcme };
}

const read = async (portal: Portal, who: Who, path: string) =>
  await portal.send(who, 'get', path);

describe('a representative', () => {
  const databases = createDatabases();

  it.each(POLICIES)(
    'sees its own customer and nothing of another under %s',
    async (_name, policy) => {
      const { portal, ofBanking, ofAcme } = await setTheStage(
        policy,
        databases,
      );
      const agreements = await read(portal, TOM, '/agreements');
      expect(agreements.body.items).toMatchObject([
        { id: ofBanking.id, customer: BANKING },
      ]);
      const customers = await read(portal, TOM, '/customers');
      expect(customers.body.items).toMatchObject([{ ref: BANKING }]);
      const figures = await read(portal, TOM, '/attainment?period=2026-03');
      expect(figures.body.items).toMatchObject([
        { customerRef: BANKING, downSeconds: 1800 },
      ]);
      const jane = await read(
        portal,
        JANE,
        `/attainment?period=2026-03&entityRef=${SYSTEM}`,
      );
      expect(jane.body.items).toMatchObject([{ customerRef: ACME }]);

      const [target] = ofAcme.targets;
      for (const path of [
        `/agreements/${ofAcme.id}`,
        `/attainment/${target.id}/explanation?period=2026-03`,
        '/customers/default/acme-logistics',
      ]) {
        expect({
          path,
          status: (await read(portal, TOM, path)).status,
        }).toEqual({ path, status: 404 });
      }
      for (const path of [
        '/agreements',
        '/customers',
        '/indicators',
        '/attainment?period=2026-03',
        `/agreements?customerRef=${ACME}`,
        `/customers?entityRef=${SYSTEM}`,
        `/attainment/${ofBanking.targets[0].id}/explanation?period=2026-03`,
      ]) {
        const { status, body } = await read(portal, TOM, path);
        expect({ path, status }).toEqual({ path, status: 200 });
        expect({ path, text: JSON.stringify(body) }).toEqual({
          path,
          text: expect.not.stringMatching(
            /acme|A draft|Between teams|for the provider alone/i,
          ),
        });
      }
    },
  );

  it.each(POLICIES)(
    'reads public notes, but not those of the provider, under %s',
    async (_name, policy) => {
      const { portal, ofBanking } = await setTheStage(policy, databases);
      const path = `/attainment/${ofBanking.targets[0].id}/explanation?period=2026-03`;
      const [fact] = (await read(portal, TOM, path)).body.parts[0].intervals[0]
        .facts;
      expect(fact).toEqual({
        id: 'INC-1',
        note: null,
        publicNote: 'the database was full',
        cause: null,
        correctionId: null,
      });
      const [forEngineer] = (await read(portal, 'user:default/erik', path)).body
        .parts[0].intervals[0].facts;
      expect(forEngineer).toMatchObject({ note: INTERNAL });
    },
  );

  it.each(POLICIES)(
    'writes nothing but its signature under %s',
    async (_name, policy) => {
      const { portal, ofBanking } = await setTheStage(policy, databases);
      const before = await portal.rowCounts();
      const attempts = [
        await portal.send(TOM, 'post', '/agreements', { body: draftOf() }),
        await portal.send(TOM, 'post', `/agreements/${ofBanking.id}/offer`, {
          body: { version: 1 },
        }),
        await portal.send(TOM, 'post', '/measurements', {
          body: { indicator: INDICATOR, withdraw: ['INC-1'] },
        }),
        await portal.send(TOM, 'post', '/indicators', {
          body: {
            entityRef: SYSTEM,
            name: 'other',
            stream: 'states',
            whereNothingReported: 'up',
          },
        }),
        await portal.send(
          TOM,
          'delete',
          `/measurements?indicator=${INDICATOR}&from=2026-01-01T00:00:00Z&to=2026-12-01T00:00:00Z`,
        ),
      ];
      expect(attempts.map(({ status }) => status)).toEqual([
        403, 403, 403, 403, 403,
      ]);
      expect(await portal.rowCounts()).toEqual(before);
    },
  );
});

describe('others under the policy of sla-node', () => {
  const databases = createDatabases();
  const [[, policy]] = POLICIES;

  it('see what their group provides or whose customer they look after, or nothing', async () => {
    const { portal } = await setTheStage(policy, databases);
    const titles = async (who: Who) =>
      (await read(portal, who, '/agreements')).body.items
        .map(({ title }: { title: string }) => title)
        .sort();
    const all = [
      'A draft for Banking',
      'Between teams',
      'Payments for Retail Banking',
      'Secret of Acme',
    ];
    expect(await titles('user:default/erik')).toEqual(all);
    expect(await titles('user:default/markus')).toEqual(all);
    // Looks after both customers, but is in no team that an agreement between teams is about.
    expect(await titles('user:default/sofia')).toEqual(
      all.filter(title => title !== 'Between teams'),
    );
    expect(await titles('user:default/nobody')).toEqual([]);
    const customers = async (who: Who) =>
      (await read(portal, who, '/customers')).body.items.map(
        ({ ref }: { ref: string }) => ref,
      );
    expect(await customers('user:default/erik')).toEqual([ACME, BANKING]);
    expect(await customers('user:default/sofia')).toEqual([ACME, BANKING]);
    expect(await customers('user:default/nobody')).toEqual([]);
  });
});
