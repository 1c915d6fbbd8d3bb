import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { EntityProviderConnection } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { KeptCustomer } from '@service-levels/backstage-plugin-sla-common';
import { SLA_CUSTOMERS_TOPIC } from '@service-levels/backstage-plugin-sla-node';
import { keptCustomers } from './keptCustomers';
import { KeptEntitiesProvider } from './KeptEntitiesProvider';

const HR: KeptCustomer = {
  ref: 'customer:default/hr',
  state: 'kept',
  title: 'Human Resources',
  description: null,
  type: 'internal',
  language: 'de',
  partOf: null,
  businessUnit: null,
  relationshipManager: 'user:default/sofia',
  relationshipManagerDeputy: {
    ref: 'user:default/wanda',
    from: '2026-11-01',
    to: '2026-11-30',
  },
  serviceLevelManager: null,
  serviceLevelManagerDeputy: null,
  representatives: ['user:default/tom'],
  owns: ['system:default/payroll'],
  uses: [],
  contactCadenceDays: null,
  createdAt: '2026-11-01T00:00:00Z',
  createdBy: 'user:default/markus',
  changedAt: '2026-11-01T00:00:00Z',
  changedBy: 'user:default/markus',
};

/** A provider in a catalog, with what the portal keeps and what the catalog has. */
async function connected(world: {
  kept: KeptCustomer[];
  catalog?: Entity[];
  date?: string;
}) {
  const { catalog = [], date = '2026-11-15' } = world;
  const mutations: Entity[][] = [];
  const warnings: string[] = [];
  const logger = mockServices.logger.mock();
  logger.warn.mockImplementation(message => warnings.push(message));
  let onEvent = async () => {};
  const events = mockServices.events.mock();
  events.subscribe.mockImplementation(async options => {
    expect(options.topics).toEqual([SLA_CUSTOMERS_TOPIC]);
    onEvent = async () =>
      await options.onEvent({ topic: SLA_CUSTOMERS_TOPIC, eventPayload: {} });
  });
  const getKeptCustomers = jest.fn(async ({ cursor }: { cursor?: string }) => {
    const at = Number(cursor ?? 0);
    const isLast = at + 1 >= world.kept.length;
    return {
      items: world.kept.slice(at, at + 1),
      nextCursor: isLast ? undefined : String(at + 1),
    };
  });
  const connection: EntityProviderConnection = {
    applyMutation: async mutation => {
      expect(mutation.type).toBe('full');
      if (mutation.type === 'full') {
        mutations.push(mutation.entities.map(({ entity }) => entity));
      }
    },
    refresh: async () => {},
  };
  const run = jest.fn();
  const provider = KeptEntitiesProvider.create({
    auth: mockServices.auth(),
    catalog: catalogServiceMock({ entities: catalog }),
    events,
    logger,
    shown: keptCustomers({ getKeptCustomers }),
    taskRunner: { run },
    now: () => Date.parse(`${date}T12:00:00Z`),
  });
  await provider.connect(connection);
  return {
    provider,
    mutations,
    warnings,
    getKeptCustomers,
    event: async () => await onEvent(),
    schedule: async () => await run.mock.calls[0][0].fn(),
  };
}

describe('KeptEntitiesProvider', () => {
  it('shows what the portal keeps, by schedule', async () => {
    const { schedule, mutations } = await connected({ kept: [HR] });
    await schedule();
    expect(mutations).toEqual([
      [
        {
          apiVersion: 'sla/v1alpha1',
          kind: 'Customer',
          metadata: {
            name: 'hr',
            namespace: 'default',
            title: 'Human Resources',
            annotations: {
              'backstage.io/managed-by-location': 'sla:portal',
              'backstage.io/managed-by-origin-location': 'sla:portal',
            },
          },
          spec: {
            type: 'internal',
            language: 'de',
            relationshipManager: 'user:default/sofia',
            relationshipManagerDeputy: 'user:default/wanda',
            representatives: ['user:default/tom'],
            owns: ['system:default/payroll'],
            uses: [],
          },
        },
      ],
    ]);
  });

  it('reads every page anew when one was changed', async () => {
    const world = { kept: [HR] };
    const { event, mutations } = await connected(world);
    await event();
    world.kept = [
      { ...HR, title: 'People' },
      { ...HR, ref: 'customer:x/it' },
    ];
    await event();
    expect(
      mutations.map(entities =>
        entities.map(({ metadata }) => [metadata.namespace, metadata.title]),
      ),
    ).toEqual([
      [['default', 'Human Resources']],
      [
        ['default', 'People'],
        ['x', 'Human Resources'],
      ],
    ]);
  });

  it('leaves out who is archived, and who YAML declares', async () => {
    const { schedule, mutations } = await connected({
      kept: [HR, { ...HR, ref: 'customer:default/old', state: 'archived' }],
      catalog: [
        {
          apiVersion: 'sla/v1alpha1',
          kind: 'Customer',
          metadata: {
            name: 'hr',
            annotations: {
              'backstage.io/managed-by-location': 'url:https://example.com/a',
            },
          },
        },
      ],
    });
    await schedule();
    expect(mutations).toEqual([[]]);
  });

  it.each([
    ['2026-10-31', undefined],
    ['2026-11-01', 'user:default/wanda'],
    ['2026-11-30', 'user:default/wanda'],
    ['2026-12-01', undefined],
  ])('has the deputy of %s', async (date, deputy) => {
    const { schedule, mutations } = await connected({ kept: [HR], date });
    await schedule();
    expect(mutations[0][0].spec?.relationshipManagerDeputy).toBe(deputy);
  });

  it('changes nothing where the portal cannot be asked, and goes on later', async () => {
    const { schedule, mutations, warnings, getKeptCustomers } = await connected(
      { kept: [HR, { ...HR, ref: 'customer:x/it' }] },
    );
    // The second page is what fails: half of the customers must not vanish.
    getKeptCustomers.mockImplementationOnce(async () => ({
      items: [HR],
      nextCursor: '1',
    }));
    getKeptCustomers.mockRejectedValueOnce(new Error('503'));
    await schedule();
    expect(mutations).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining('503')]);
    await schedule();
    expect(mutations).toHaveLength(1);
  });
});
