import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import catalogModuleSla from '@service-levels/backstage-plugin-catalog-backend-module-sla';
import slaPlugin from '@service-levels/backstage-plugin-sla-backend';
import request from 'supertest';

jest.setTimeout(120_000);

const COMPANY = `
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: workplace }
spec: { type: team, children: [] }
---
apiVersion: backstage.io/v1alpha1
kind: Domain
metadata: { name: office }
spec: { owner: workplace }
`;
const YAML_OF_DESK = `---
apiVersion: backstage.io/v1alpha1
kind: System
metadata: { name: service-desk, title: From YAML }
spec: { owner: workplace }
`;

const DESK = 'system:default/service-desk';
const declaration = {
  title: 'Service desk',
  description: 'Answers questions',
  owner: 'group:default/workplace',
  domain: 'domain:default/office',
};

describe('a service that the portal keeps, in a catalog', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sla-kept-service-'));
  const target = join(folder, 'catalog.yaml');

  beforeEach(() => writeFileSync(target, COMPANY));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function started() {
    const { server } = await startTestBackend({
      features: [
        catalogPlugin,
        catalogModuleSla,
        slaPlugin,
        // As in a portal, where they reach over plugins and go on by themselves.
        eventsServiceFactory,
        schedulerServiceFactory,
        mockServices.rootConfig.factory({
          data: {
            backend: { listen: { host: '127.0.0.1', port: 0 } },
            catalog: {
              // Systems come from files where these may have some, and from the portal in any case.
              rules: [{ allow: ['Location'] }],
              locations: [
                {
                  type: 'file',
                  target,
                  rules: [{ allow: ['Domain', 'Group', 'System'] }],
                },
              ],
              processingInterval: { seconds: 1 },
            },
          },
        }),
      ],
    });
    const Authorization = mockCredentials.service.header();
    const get = async (path: string) =>
      (await request(server).get(path).set({ Authorization })).body;
    const systems = async (): Promise<Entity[]> =>
      await get('/api/catalog/entities?filter=kind=system');
    /** The title of each system, once the catalog has come so far. */
    const titlesBecome = async (expected: readonly string[]) => {
      const wanted = JSON.stringify(expected);
      for (;;) {
        const titles = (await systems())
          .map(({ metadata }) => metadata.title)
          .sort();
        if (JSON.stringify(titles) === wanted) {
          return;
        }
      }
    };
    const send = async (method: 'post' | 'put', path: string, body: object) =>
      await request(server)
        [method](`/api/sla${path}`)
        .set({ Authorization, 'If-Match': '1' })
        .send(body);
    const groups = async (): Promise<Entity[]> =>
      await get('/api/catalog/entities?filter=kind=group');
    while ((await groups()).length === 0) {
      // The catalog works on its own time.
    }
    return { get, systems, titlesBecome, send };
  }

  it('appears as a System, changes, gives way to YAML, comes back, and leaves', async () => {
    const { get, systems, titlesBecome, send } = await started();
    const created = await send('post', '/services', {
      name: 'service-desk',
      ...declaration,
    });
    expect(created.status).toBe(201);
    // It can be linked at once, whether or not the catalog has it yet.
    const linked = await send('post', '/customers', {
      name: 'hr',
      title: 'Human Resources',
      type: 'internal',
      uses: [DESK],
    });
    expect(linked.status).toBe(201);
    await titlesBecome(['Service desk']);
    const relations = async () =>
      (await systems())
        .flatMap(({ relations: found = [] }) => found)
        .map(({ type, targetRef }) => `${type} ${targetRef}`)
        .sort();
    const expected = [
      'ownedBy group:default/workplace',
      'partOf domain:default/office',
      'usedByCustomer customer:default/hr',
    ];
    while (JSON.stringify(await relations()) !== JSON.stringify(expected)) {
      // Both ends of a relation appear one after the other.
    }
    expect((await systems())[0]).toMatchObject({
      apiVersion: 'backstage.io/v1alpha1',
      metadata: {
        description: 'Answers questions',
        annotations: {
          'backstage.io/managed-by-location': 'sla:portal',
          'backstage.io/edit-url': '/sla/services',
        },
      },
    });

    await send('put', '/services/default/service-desk', {
      ...declaration,
      title: 'Help desk',
    });
    await titlesBecome(['Help desk']);

    writeFileSync(target, COMPANY + YAML_OF_DESK);
    await titlesBecome(['From YAML']);
    expect(await get('/api/sla/services')).toMatchObject({
      items: [{ title: 'Help desk', home: 'catalog' }],
    });
    const refused = await send(
      'post',
      '/services/default/service-desk/archive',
      {},
    );
    expect(refused.status).toBe(409);
    writeFileSync(target, COMPANY);
    await titlesBecome([]);
    // The next turn, by schedule or because of another, brings it back.
    await send('post', '/services', {
      name: 'printing',
      title: 'Printing',
      owner: 'group:default/workplace',
    });
    await titlesBecome(['Help desk', 'Printing']);

    await send('post', '/services/default/printing/archive', {});
    await titlesBecome(['Help desk']);
    await send('post', '/services/default/printing/restore', {});
    await titlesBecome(['Help desk', 'Printing']);
  });

  it('is refused where YAML declares a System of that name', async () => {
    writeFileSync(target, COMPANY + YAML_OF_DESK);
    const { titlesBecome, send } = await started();
    await titlesBecome(['From YAML']);
    const { status, body } = await send('post', '/services', {
      name: 'service-desk',
      ...declaration,
    });
    expect(status).toBe(409);
    expect(body.error.details).toEqual([
      {
        field: 'name',
        reason: 'is that of a system which is declared in YAML: choose another',
      },
    ]);
    await titlesBecome(['From YAML']);
  });
});
