import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { catalogModuleSla } from './module';

jest.setTimeout(60_000);

const YAML = `
apiVersion: sla/v1alpha1
kind: Customer
metadata: { name: acme, title: Acme Logistics }
spec: { type: external, owns: [logistics-hub] }
---
apiVersion: backstage.io/v1alpha1
kind: System
metadata: { name: logistics-hub }
spec: { owner: team-logistics }
---
apiVersion: backstage.io/v1alpha1
kind: System
metadata: { name: payments, annotations: { sla/used-by: acme } }
spec: { owner: team-payments }
`;

interface Stitched {
  readonly metadata: { readonly name: string };
  readonly relations?: readonly {
    readonly type: string;
    readonly targetRef: string;
  }[];
}

describe('catalogModuleSla in a catalog', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sla-catalog-'));
  const target = join(folder, 'catalog.yaml');

  beforeAll(() => writeFileSync(target, YAML));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('takes customers in and shows the links on both sides', async () => {
    const { server } = await startTestBackend({
      features: [
        catalogPlugin,
        catalogModuleSla,
        mockServices.rootConfig.factory({
          data: {
            catalog: {
              rules: [{ allow: ['Customer', 'System', 'Location'] }],
              locations: [{ type: 'file', target }],
              processingInterval: { seconds: 1 },
            },
          },
        }),
      ],
    });
    /** The links of the whole catalog; it works on its own time. */
    const links = async (): Promise<string[]> => {
      const { body } = await request(server).get('/api/catalog/entities');
      const entities: readonly Stitched[] = body;
      return entities
        .flatMap(({ metadata, relations = [] }) =>
          relations.map(
            ({ type, targetRef }) => `${metadata.name} ${type} ${targetRef}`,
          ),
        )
        .filter(link => /customer/i.test(link))
        .sort();
    };
    const expected = [
      'acme customerOwnerOf system:default/logistics-hub',
      'acme customerUserOf system:default/payments',
      'logistics-hub ownedByCustomer customer:default/acme',
      'payments usedByCustomer customer:default/acme',
    ];
    let found = await links();
    while (found.length < expected.length) {
      found = await links();
    }
    expect(found).toEqual(expected);
  });
});
