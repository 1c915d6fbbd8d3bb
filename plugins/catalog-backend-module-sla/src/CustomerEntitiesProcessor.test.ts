import type { Entity } from '@backstage/catalog-model';
import type { CatalogProcessorResult } from '@backstage/plugin-catalog-node';
import { CustomerEntitiesProcessor } from './CustomerEntitiesProcessor';

const customer = {
  apiVersion: 'sla/v1alpha1',
  kind: 'Customer',
  metadata: { name: 'acme', namespace: 'default' },
  spec: { type: 'external' },
};

const processor = new CustomerEntitiesProcessor();
const location = { type: 'url', target: 'https://example.com/catalog.yaml' };

/** Relations as `source type target`. */
async function relationsOf(entity: Entity): Promise<string[]> {
  const results: CatalogProcessorResult[] = [];
  await processor.postProcessEntity(entity, location, result =>
    results.push(result),
  );
  const ref = (name: { kind: string; namespace: string; name: string }) =>
    `${name.kind}:${name.namespace}/${name.name}`;
  return results.flatMap(result =>
    result.type === 'relation'
      ? [
          `${ref(result.relation.source)} ${result.relation.type} ${ref(
            result.relation.target,
          )}`,
        ]
      : [],
  );
}

describe('CustomerEntitiesProcessor', () => {
  describe('validateEntityKind', () => {
    it('knows a customer', async () => {
      expect(await processor.validateEntityKind(customer)).toBe(true);
    });

    it.each([
      ['another kind', { ...customer, kind: 'Component' }],
      [
        "a Customer that is not ours, by the plugin's own apiVersion",
        { ...customer, apiVersion: 'crm.example.com/v1' },
      ],
    ])('leaves %s to others', async (_what, entity) => {
      expect(await processor.validateEntityKind(entity)).toBe(false);
    });

    it.each([
      ['type', { type: 'partner' }],
      ['type', {}],
      ['language', { type: 'external', language: 'German' }],
      ['contactCadenceDays', { type: 'external', contactCadenceDays: 0 }],
      ['representatives', { type: 'external', representatives: 'jane' }],
      ['spec.representatives', { type: 'external', representatives: ['a b'] }],
      [
        'spec.relationshipManager',
        { type: 'external', relationshipManager: 'component:x' },
      ],
      ['spec.businessUnit', { type: 'external', businessUnit: 'retail' }],
      ['spec.owns', { type: 'external', owns: ['a/b/c'] }],
    ])('refuses a wrong %s and names it', async (field, spec) => {
      await expect(
        processor.validateEntityKind({ ...customer, spec }),
      ).rejects.toThrow(field);
    });
  });

  describe('postProcessEntity', () => {
    it('links a customer with people and systems, in both directions', async () => {
      expect(
        await relationsOf({
          ...customer,
          spec: {
            type: 'external',
            serviceLevelManager: 'markus',
            representatives: ['jane'],
            owns: ['logistics-hub'],
            uses: ['api:payments-api'],
          },
        }),
      ).toEqual([
        'customer:default/acme customerOwnerOf system:default/logistics-hub',
        'system:default/logistics-hub ownedByCustomer customer:default/acme',
        'customer:default/acme customerUserOf api:default/payments-api',
        'api:default/payments-api usedByCustomer customer:default/acme',
        'customer:default/acme representedBy user:default/jane',
        'user:default/jane representativeOf customer:default/acme',
        'customer:default/acme ownedBy user:default/markus',
        'user:default/markus ownerOf customer:default/acme',
      ]);
    });

    it('links an entity with the customers that its annotations name', async () => {
      expect(
        await relationsOf({
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'System',
          metadata: {
            name: 'payments',
            annotations: {
              'sla/owned-by': 'retail-banking',
              'sla/used-by': 'acme, customer:other/globex',
            },
          },
        }),
      ).toEqual([
        'customer:default/retail-banking customerOwnerOf system:default/payments',
        'system:default/payments ownedByCustomer customer:default/retail-banking',
        'customer:default/acme customerUserOf system:default/payments',
        'system:default/payments usedByCustomer customer:default/acme',
        'customer:other/globex customerUserOf system:default/payments',
        'system:default/payments usedByCustomer customer:other/globex',
      ]);
    });

    it('refuses an annotation that names something else, and names it', async () => {
      await expect(
        relationsOf({
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'System',
          metadata: {
            name: 'payments',
            annotations: { 'sla/owned-by': 'group:default/retail' },
          },
        }),
      ).rejects.toThrow('sla/owned-by');
    });
  });
});
