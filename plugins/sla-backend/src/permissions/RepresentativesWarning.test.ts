import type { Entity } from '@backstage/catalog-model';
import { entities, entityOf } from '../__testUtils__/company';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { startPortal, type PolicyKnownBy } from '../__testUtils__/startPortal';

jest.setTimeout(60_000);

const withoutCustomers = entities.filter(({ kind }) => kind !== 'Customer');
const unrepresented = entityOf('customer:default/hr', {
  spec: { type: 'internal' },
});

describe('RepresentativesWarning', () => {
  const databases = createDatabases();

  /** A portal, with what it warned of. */
  async function started(options: {
    policyKnownBy: PolicyKnownBy;
    catalog?: Entity[];
    config?: Parameters<typeof startPortal>[0]['config'];
    engine?: (typeof ENGINES)[number];
  }) {
    const { engine = 'SQLITE_3', ...rest } = options;
    const warnings: string[] = [];
    const knex = await databases.migrated(engine);
    const start = async () =>
      await startPortal({
        ...rest,
        knex,
        onLogged: ({ level, message }) => {
          // Other plugins of the portal log as well.
          if (level === 'warn' && message.startsWith('Service levels')) {
            warnings.push(message);
          }
        },
      });
    return { warnings, start, portal: await start() };
  }

  it.each(ENGINES)(
    'says once what to do where nobody knows of a policy, %s',
    async engine => {
      const { warnings, portal } = await started({
        engine,
        policyKnownBy: 'nothing',
      });
      expect(warnings).toEqual([
        expect.stringContaining('slaPolicyServiceRef'),
      ]);
      await portal.refreshCustomers();
      expect(warnings).toHaveLength(1);
    },
  );

  it('says it at each start, from what the last one knew', async () => {
    const catalog = [...entities];
    const { warnings, start } = await started({
      catalog,
      policyKnownBy: 'nothing',
    });
    catalog.splice(0, catalog.length);
    await start();
    expect(warnings).toHaveLength(2);
  });

  it.each(['creating', 'declaring'] as const)(
    'is silent where a policy is known by %s',
    async policyKnownBy => {
      const { warnings, portal } = await started({ policyKnownBy });
      await portal.refreshCustomers();
      expect(warnings).toEqual([]);
    },
  );

  it('is silent where the operator says that the policy is in another backend', async () => {
    const { warnings } = await started({
      policyKnownBy: 'nothing',
      config: { sla: { permission: { policyElsewhere: true } } },
    });
    expect(warnings).toEqual([]);
  });

  it('says that permissions are switched off, whatever policy there would be', async () => {
    const { warnings, portal } = await started({
      policyKnownBy: 'creating',
      config: {
        permission: { enabled: false },
        sla: { permission: { policyElsewhere: true } },
      },
    });
    await portal.refreshCustomers();
    expect(warnings).toEqual([expect.stringContaining('permission.enabled')]);
  });

  it('waits for the first person who represents a customer', async () => {
    const catalog = [...withoutCustomers, unrepresented];
    const { warnings, portal } = await started({
      catalog,
      policyKnownBy: 'nothing',
    });
    expect(warnings).toEqual([]);
    catalog.push(...entities.filter(({ kind }) => kind === 'Customer'));
    await portal.refreshCustomers();
    await portal.refreshCustomers();
    expect(warnings).toHaveLength(1);
  });
});
