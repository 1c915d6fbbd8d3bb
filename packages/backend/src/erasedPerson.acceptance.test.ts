import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import searchPlugin from '@backstage/plugin-search-backend';
import catalogModuleSla from '@service-levels/backstage-plugin-catalog-backend-module-sla';
import searchModuleSla from '@service-levels/backstage-plugin-search-backend-module-sla';
import slaPlugin from '@service-levels/backstage-plugin-sla-backend';
import request from 'supertest';

jest.setTimeout(120_000);

const COMPANY = `
apiVersion: backstage.io/v1alpha1
kind: System
metadata: { name: payroll }
spec: { owner: team-hr }
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: tom }
spec: { memberOf: [] }
`;
const TOM = { ref: 'user:default/tom', names: ['Tom Bakermann'] };

/** How often the search reads anew what it shows. */
const SCHEDULE = {
  frequency: { seconds: 1 },
  timeout: { minutes: 1 },
  initialDelay: { seconds: 0 },
};

describe('a person who is erased, in a portal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sla-erased-'));
  const target = join(folder, 'catalog.yaml');

  beforeAll(() => writeFileSync(target, COMPANY));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('leaves the customers and services of the catalog, and what the search finds', async () => {
    const { server } = await startTestBackend({
      features: [
        catalogPlugin,
        catalogModuleSla,
        searchPlugin,
        searchModuleSla,
        slaPlugin,
        // As in a portal, where they reach over plugins and go on by themselves.
        eventsServiceFactory,
        schedulerServiceFactory,
        mockServices.rootConfig.factory({
          data: {
            backend: { listen: { host: '127.0.0.1', port: 0 } },
            permission: { enabled: true },
            search: { collators: { sla: { schedule: SCHEDULE } } },
            catalog: {
              rules: [{ allow: ['Customer', 'System', 'User', 'Location'] }],
              locations: [{ type: 'file', target }],
              processingInterval: { seconds: 1 },
            },
          },
        }),
      ],
    });
    const Authorization = mockCredentials.service.header();
    const read = async (path: string) =>
      (await request(server).get(path).set({ Authorization })).body;
    const post = async (path: string, body: object, etag = '1') =>
      await request(server)
        .post(`/api/sla${path}`)
        .set({ Authorization, 'If-Match': `"${etag}"` })
        .send(body);
    const inCatalog = async (kind: string) =>
      JSON.stringify(await read(`/api/catalog/entities?filter=kind=${kind}`));
    const inSearch = async () => {
      const { results = [] } = await read('/api/search/query?term=Bakermann');
      return results.length;
    };

    while (!(await inCatalog('user')).includes('"tom"')) {
      // The catalog works on its own time.
    }
    const created = await post('/customers', {
      name: 'hr',
      title: 'Human Resources',
      type: 'internal',
      relationshipManager: TOM.ref,
      representatives: [TOM.ref],
    });
    expect({ status: created.status, body: created.body }).toMatchObject({
      status: 201,
    });
    const wanted = await post('/customers/default/hr/requirements', {
      service: 'system:default/payroll',
      title: 'Wages on time',
      reason: 'Tom Bakermann says so',
      wanted: { kind: 'words', text: 'On the last day' },
    });
    expect({ status: wanted.status, body: wanted.body }).toMatchObject({
      status: 201,
    });
    const kept = await post('/services', {
      name: 'printing',
      title: 'Printing with Tom Bakermann',
      owner: TOM.ref,
    });
    expect(kept.status).toBe(201);
    while (!(await inCatalog('system')).includes('Bakermann')) {
      // Once the provider has shown it.
    }
    while (!(await inCatalog('customer')).includes(TOM.ref)) {
      // Once the provider has shown it.
    }
    while ((await inSearch()) === 0) {
      // Once it is indexed.
    }

    const { body: found } = await post('/personal-data/search', TOM);
    const erased = await post('/personal-data/erasures', TOM, found.etag);
    expect({ status: erased.status, body: erased.body }).toMatchObject({
      status: 201,
      body: { kind: 'erased' },
    });

    while ((await inCatalog('customer')).includes(TOM.ref)) {
      // At once, as the event tells it; relations are stitched afterwards.
    }
    while (/Bakermann|user:default\/tom/.test(await inCatalog('system'))) {
      // In the same way.
    }
    while ((await inSearch()) > 0) {
      // With the next turn of the index.
    }
    expect(await inCatalog('customer')).toContain('Human Resources');
    expect(await inCatalog('system')).toContain('Printing with');
  });
});
