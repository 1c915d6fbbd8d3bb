import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  TestPipeline,
  type RegisterCollatorParameters,
} from '@backstage/plugin-search-backend-node';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import type { JsonObject } from '@backstage/types';
import { slaPluginWith } from './__testUtils__/slaPlugin';
import { searchModuleSla } from './module';

const LISTS = {
  '/customers': [
    {
      ref: 'customer:default/retail-banking',
      title: 'Retail Banking',
      relationshipManager: 'user:default/sofia',
      serviceLevelManager: 'user:default/markus',
      representatives: ['user:default/tom'],
      owns: ['system:default/payments'],
      uses: ['component:default/statement-archive'],
    },
    {
      ref: 'customer:default/hr',
      title: 'Human Resources',
      relationshipManager: null,
      serviceLevelManager: null,
      representatives: [],
      owns: [],
      uses: [],
    },
  ],
  '/agreements': [
    {
      id: 'a-1',
      title: 'Payments gold',
      customer: 'customer:default/retail-banking',
      covers: ['customer:default/hr'],
      entities: ['system:default/payments'],
      targets: [{ name: 'Availability' }, { name: 'Opening of files' }],
      state: 'active',
      version: 2,
    },
    {
      id: 'a-2',
      title: 'Never offered',
      entities: [],
      targets: [],
      state: 'draft',
      version: 1,
    },
    {
      id: 'a-3',
      title: 'Draft after an offer that was declined',
      entities: [],
      targets: [],
      state: 'draft',
      version: 2,
    },
  ],
  '/requirements': [
    {
      id: 'r-1',
      customerRef: 'customer:default/retail-banking',
      title: 'Statements by seven',
      service: 'component:default/statement-archive',
      reason: 'The branches open at eight',
      createdBy: 'user:default/tom',
    },
    {
      id: 'r-2',
      customerRef: 'customer:default/hr',
      title: 'Wages on time',
      service: 'system:default/payments',
      reason: null,
      createdBy: 'user:default/tom',
    },
  ],
};

/** What the module hands to the search. */
async function collatorsWith(
  config: JsonObject,
): Promise<RegisterCollatorParameters[]> {
  const collators: RegisterCollatorParameters[] = [];
  await startTestBackend({
    extensionPoints: [
      [
        searchIndexRegistryExtensionPoint,
        {
          addCollator: (options: RegisterCollatorParameters) => {
            collators.push(options);
          },
          addDecorator: () => {},
        },
      ],
    ],
    features: [
      searchModuleSla,
      slaPluginWith(LISTS),
      mockServices.rootConfig.factory({ data: config }),
    ],
  });
  return collators;
}

describe('the search module', () => {
  it('makes documents of all that the API lists, with the permission that each is read by', async () => {
    const collators = await collatorsWith({ permission: { enabled: true } });
    const found = await Promise.all(
      collators.map(async ({ factory }) => {
        const collator = await factory.getCollator();
        const { documents } = await TestPipeline.fromCollator(
          collator,
        ).execute();
        return {
          type: factory.type,
          permission: factory.visibilityPermission?.name,
          documents,
        };
      }),
    );
    expect(found).toEqual([
      {
        type: 'sla-customer',
        permission: 'sla.customer.read',
        documents: [
          {
            title: 'Retail Banking',
            text: 'retail-banking, payments, statement-archive',
            location: '/sla/customers/default/retail-banking',
            authorization: { resourceRef: 'customer:default/retail-banking' },
          },
          {
            title: 'Human Resources',
            text: 'hr',
            location: '/sla/customers/default/hr',
            authorization: { resourceRef: 'customer:default/hr' },
          },
        ],
      },
      {
        type: 'sla-agreement',
        permission: 'sla.agreement.read',
        documents: [
          {
            title: 'Payments gold',
            text: 'payments, Availability, Opening of files',
            location: '/sla/agreements/a-1',
            authorization: { resourceRef: 'a-1' },
          },
          {
            title: 'Never offered',
            text: '',
            location: '/sla/agreements/a-2',
            authorization: { resourceRef: 'a-2' },
          },
        ],
      },
      {
        type: 'sla-requirement',
        permission: 'sla.requirement.read',
        documents: [
          {
            title: 'Statements by seven',
            text: 'statement-archive, The branches open at eight',
            location: '/sla/customers/default/retail-banking?requirement=r-1',
            authorization: { resourceRef: 'customer:default/retail-banking' },
          },
          {
            title: 'Wages on time',
            text: 'payments',
            location: '/sla/customers/default/hr?requirement=r-2',
            authorization: { resourceRef: 'customer:default/hr' },
          },
        ],
      },
    ]);
  });

  it.each([{}, { permission: { enabled: false } }])(
    'indexes nothing where everybody would find it: %j',
    async config => {
      expect(await collatorsWith(config)).toEqual([]);
    },
  );

  it('refuses a schedule that it does not understand', async () => {
    await expect(
      collatorsWith({
        permission: { enabled: true },
        search: { collators: { sla: { schedule: { frequency: 'often' } } } },
      }),
    ).rejects.toThrow(/frequency/);
  });
});
