import {
  EntityPolicies,
  FieldFormatEntityPolicy,
  NoForeignRootFieldsEntityPolicy,
  SchemaValidEntityPolicy,
  systemEntityV1alpha1Validator,
} from '@backstage/catalog-model';
import { mockServices } from '@backstage/backend-test-utils';
import type { EntityProviderConnection } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  createServiceSchema,
  type KeptService,
} from '@service-levels/backstage-plugin-sla-common';
import { KeptEntitiesProvider } from './KeptEntitiesProvider';
import { keptServices } from './keptServices';

const policies = EntityPolicies.allOf([
  new SchemaValidEntityPolicy(),
  new NoForeignRootFieldsEntityPolicy(),
  new FieldFormatEntityPolicy(),
]);

const service = {
  name: 'service-desk',
  title: 'Service desk',
  owner: 'group:default/workplace',
};

describe('keptServices', () => {
  const getServices = jest.fn(async () => ({ items: [] }));
  const shown = keptServices({ getServices });

  it('reads those that are not archived', async () => {
    await shown.read({ limit: 500, cursor: 'c' }, { token: 't' });
    expect(getServices).toHaveBeenCalledWith(
      { limit: 500, cursor: 'c', state: 'kept' },
      { token: 't' },
    );
  });

  it('leaves the catalog as it is where they cannot be read', async () => {
    const applyMutation = jest.fn<
      Promise<void>,
      Parameters<EntityProviderConnection['applyMutation']>
    >();
    const provider = KeptEntitiesProvider.create({
      auth: mockServices.auth(),
      catalog: catalogServiceMock(),
      events: mockServices.events.mock(),
      logger: mockServices.logger.mock(),
      shown,
      taskRunner: { run: async () => {} },
    });
    await provider.connect({ applyMutation, refresh: async () => {} });
    getServices.mockRejectedValueOnce(new Error('503'));
    await provider.refresh();
    expect(applyMutation).not.toHaveBeenCalled();
    await provider.refresh();
    expect(applyMutation).toHaveBeenCalledWith({ type: 'full', entities: [] });
  });

  // Whatever the API takes: an entity that the catalog refuses would be missing without a word.
  it.each([
    [{}],
    [{ name: 'A' }],
    [{ name: 'a.b_c-d' }],
    [{ name: 'x'.repeat(63) }],
    [{ namespace: 'a-b' }],
    [{ namespace: 'x'.repeat(63) }],
    [{ title: ' 🚀 <b>ه</b> =cmd() ' }],
    [{ description: `line\n\n\t${'🚀'.repeat(9)}` }],
    [{ owner: 'User:Default/Anna.B', domain: 'domain:default/x' }],
  ])('makes a System that the catalog takes, %j', async changes => {
    const { namespace, name, ...declaration } = createServiceSchema.parse({
      ...service,
      ...changes,
    });
    const kept: KeptService = {
      ...declaration,
      ref: `system:${namespace}/${name}`,
      state: 'kept',
      home: 'portal',
      etag: '1',
      createdAt: '2026-11-01T00:00:00Z',
      createdBy: 'user:default/markus',
      changedAt: '2026-11-01T00:00:00Z',
      changedBy: 'user:default/markus',
    };
    const entity = shown.toEntity(kept, '2026-11-01');
    // As it is sent to the catalog's database.
    const stored = JSON.parse(JSON.stringify(entity));
    await expect(policies.enforce(stored)).resolves.toEqual(stored);
    await expect(systemEntityV1alpha1Validator.check(stored)).resolves.toBe(
      true,
    );
  });

  it.each([
    ['name', ''],
    ['name', 'service desk'],
    ['name', '-desk'],
    ['name', 'x'.repeat(64)],
    ['namespace', 'a.b'],
    ['namespace', 'a_b'],
    ['namespace', '-a'],
    ['title', '  '],
    ['owner', 'workplace'],
    ['owner', 'system:default/workplace'],
    ['domain', 'system:default/x'],
  ])(
    'names the field %s where it is %j, which the catalog would refuse',
    (field, value) => {
      const { error } = createServiceSchema.safeParse({
        ...service,
        [field]: value,
      });
      expect(error?.issues.map(({ path }) => path)).toEqual([[field]]);
    },
  );
});
