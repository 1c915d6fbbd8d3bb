import {
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import slaPlugin from '@service-levels/backstage-plugin-sla-backend';
import {
  createSlaClient,
  type StatesBatchInput,
} from '@service-levels/backstage-plugin-sla-common';
import { declaredEntities } from './__testUtils__/declaredEntities';
import { demoAgreements } from './agreements/demoAgreements';
import { DemoData } from './DemoData';
import { LoadedUntil } from './LoadedUntil';
import { REPORTED } from './reports/demoReports';

jest.setTimeout(120_000);

const NOW = new Date('2026-06-15T12:00:00Z');
const TOMORROW = new Date('2026-06-16T12:00:00Z');

/** The field that names the whole of an entity, and the kind of that. */
const WHOLE: Readonly<Record<string, readonly [string, string]>> = {
  System: ['domain', 'domain'],
  Domain: ['subdomainOf', 'domain'],
};

/** What the catalog adds to what is declared: whatever names an entity as its whole is a part of it. */
function stitched(declared: readonly Entity[]): Entity[] {
  const wholeOf = ({ kind, spec }: Entity): string | undefined => {
    const [field, defaultKind] = WHOLE[kind] ?? ['system', 'system'];
    const whole = spec?.[field];
    return typeof whole === 'string'
      ? stringifyEntityRef(parseEntityRef(whole, { defaultKind }))
      : undefined;
  };
  return declared.map(entity => ({
    ...entity,
    relations: declared
      .filter(part => wholeOf(part) === stringifyEntityRef(entity))
      .map(part => ({ type: 'hasPart', targetRef: stringifyEntityRef(part) })),
  }));
}

describe('DemoData', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

  /** A portal with the catalog of the demo, and what was sent to it as measurements. */
  async function startPortal() {
    const knex = await databases.init('SQLITE_3');
    const { server } = await startTestBackend({
      features: [
        slaPlugin,
        catalogServiceMock.factory({ entities: stitched(declaredEntities()) }),
        mockServices.rootConfig.factory({
          data: { backend: { listen: { host: '127.0.0.1', port: 0 } } },
        }),
        mockServices.database.factory({ knex }),
        // Reads the customers while the backend starts.
        mockServices.scheduler.factory({
          includeInitialDelayedTasksOnStartup: true,
        }),
      ],
    });
    const batches: StatesBatchInput[] = [];
    let requestsLeft = Infinity;
    const sla = createSlaClient({
      discoveryApi: {
        getBaseUrl: async () => `http://127.0.0.1:${server.port()}/api/sla`,
      },
      fetchApi: {
        fetch: async (url, init) => {
          requestsLeft -= 1;
          if (requestsLeft < 0) {
            throw new Error('The portal was stopped');
          }
          if (init?.method === 'POST' && url.endsWith('/measurements')) {
            batches.push(JSON.parse(String(init.body)));
          }
          return await fetch(url, init);
        },
      },
    });
    const auth = mockServices.auth({ pluginId: 'demo-data' });
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'sla',
    });
    return {
      sla,
      as: { token },
      /** What has been sent since this was asked last. */
      sent: () => batches.splice(0).flatMap(({ states = [] }) => states),
      stopAfter: (requests: number) => {
        requestsLeft = requests;
      },
      load: async (now: Date) =>
        await DemoData.create({
          sla,
          auth,
          logger: mockServices.logger.mock(),
          loadedUntil: await LoadedUntil.create({
            database: { getClient: async () => knex },
          }),
        }).load(now),
      rows: async () => {
        const [{ rows }] = await knex('state_facts').count({ rows: '*' });
        return Number(rows);
      },
    };
  }

  it('brings every agreement to its stage and every status onto the pages', async () => {
    const portal = await startPortal();
    await portal.load(NOW);
    const services = await portal.sla.getServices({}, portal.as);
    expect(services.items).toMatchObject([{ title: 'Printing' }]);

    const { items } = await portal.sla.getAgreements({ limit: 500 }, portal.as);
    expect(items.map(({ title }) => title).sort()).toEqual(
      demoAgreements.map(({ title }) => title).sort(),
    );
    const signatures = new Map(
      items.map(({ title, signatures: { length } }) => [title, length]),
    );
    const expected = { draft: 0, offered: 0, 'half-signed': 1, signed: 2 };
    demoAgreements.forEach(({ title, stage = 'signed' }) =>
      expect([title, signatures.get(title)]).toEqual([title, expected[stage]]),
    );
    expect(
      items.filter(({ state }) => state === 'draft').map(({ title }) => title),
    ).toEqual(['Reporting for Retail Banking']);

    const figures = await portal.sla.getAttainment(
      { limit: 1000, asOf: NOW.toISOString().replace('.000', '') },
      portal.as,
    );
    expect(new Set(figures.items.map(({ status }) => status))).toEqual(
      new Set(['met', 'at-risk', 'breached', 'no-data']),
    );
  });

  it('announces, withdraws and announces anew, once for all starts', async () => {
    const portal = await startPortal();
    await portal.load(NOW);
    await portal.load(TOMORROW);
    const { items } = await portal.sla.getAnnouncements(
      { limit: 500 },
      portal.as,
    );
    const [draft, instead, withdrawn, maintenance] = items;
    expect(items).toHaveLength(4);
    expect(draft).toMatchObject({ state: 'draft', kind: 'end-of-service' });
    expect(withdrawn).toMatchObject({
      state: 'withdrawn',
      replacedBy: instead.id,
    });
    expect(instead.title).toBe(withdrawn.title);
    expect(maintenance.maintenanceWindow).not.toBeNull();
  });

  it('asks about two misses of the last month and answers one, once for all starts', async () => {
    const portal = await startPortal();
    await portal.load(NOW);
    await portal.load(TOMORROW);
    const { items } = await portal.sla.getClose('2026-05', portal.as);
    const asked = items.flatMap(({ misses }) =>
      misses.flatMap(({ isCommented, ask }) =>
        ask === null ? [] : [{ isCommented, reminders: ask.reminders }],
      ),
    );
    expect(asked).toHaveLength(2);
    expect(asked).toEqual(
      expect.arrayContaining([
        { isCommented: true, reminders: 0 },
        { isCommented: false, reminders: 0 },
      ]),
    );
  });

  it('reports on the last month: published, disputed, and with a miss to be explained', async () => {
    const portal = await startPortal();
    await portal.load(NOW);
    await portal.load(NOW);
    const { items } = await portal.sla.getReports(
      { period: '2026-05', limit: 500 },
      portal.as,
    );
    const stateOf = (title: string) =>
      items.filter(one => one.title === title).map(({ state }) => state);
    expect(stateOf(REPORTED.published)).toEqual(['published']);
    expect(stateOf(REPORTED.disputed)).toEqual(['disputed']);
    // Who owns it may have been asked, and have answered.
    expect(['draft', 'commented']).toEqual(
      expect.arrayContaining(stateOf(REPORTED.draft)),
    );
    expect(stateOf(REPORTED.draft)).toHaveLength(1);
    const [{ id }] = items.filter(({ title }) => title === REPORTED.disputed);
    const { disputes } = await portal.sla.getReport(id, {}, portal.as);
    expect(
      disputes.map(({ messages }) => messages.map(({ side }) => side)),
    ).toEqual([['customer', 'provider']]);
  });

  it('adds what has happened since the last start, and leaves alone what a visitor changed', async () => {
    const portal = await startPortal();
    await portal.load(NOW);
    const indicator = 'system:default/payments/availability';
    const [{ id }] = portal.sent().filter(({ state }) => state === 'down');
    await portal.sla.sendMeasurements(
      { indicator, withdraw: [String(id)] },
      portal.as,
    );
    const before = await portal.rows();

    await portal.load(NOW);
    expect(portal.sent()).toEqual([]);
    await portal.load(TOMORROW);
    const sent = portal.sent();
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.filter(({ from }) => new Date(from) <= NOW)).toEqual([]);
    expect(await portal.rows()).toBe(before + sent.length);
  });

  it('goes on where an earlier start was interrupted', async () => {
    const portal = await startPortal();
    portal.stopAfter(40);
    await expect(portal.load(NOW)).rejects.toThrow('The portal was stopped');
    portal.stopAfter(80);
    await expect(portal.load(NOW)).rejects.toThrow('The portal was stopped');
    portal.stopAfter(Infinity);
    await portal.load(NOW);

    const { items } = await portal.sla.getAgreements({ limit: 500 }, portal.as);
    expect(items).toHaveLength(demoAgreements.length);
    const ids = portal.sent().length;
    expect(await portal.rows()).toBe(ids);
  });
});
