import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import catalogModuleSla from '@service-levels/backstage-plugin-catalog-backend-module-sla';
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
metadata: { name: sofia }
spec: { memberOf: [] }
`;
const YAML_OF_HR = `---
apiVersion: sla/v1alpha1
kind: Customer
metadata: { name: hr, title: From YAML }
spec: { type: internal }
`;

const declaration = {
  title: 'Human Resources',
  type: 'internal',
  relationshipManager: 'user:default/sofia',
  owns: ['system:default/payroll'],
};

describe('a customer that the portal keeps, in a catalog', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sla-kept-'));
  const target = join(folder, 'catalog.yaml');

  beforeAll(() => writeFileSync(target, COMPANY));
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
              rules: [{ allow: ['Customer', 'System', 'User', 'Location'] }],
              locations: [{ type: 'file', target }],
              processingInterval: { seconds: 1 },
            },
          },
        }),
      ],
    });
    const authorization = mockCredentials.service.header();
    const entities = async (): Promise<Entity[]> =>
      (
        await request(server)
          .get('/api/catalog/entities')
          .set({ Authorization: authorization })
      ).body;
    /** The title of each customer, once the catalog has come so far. */
    const titlesBecome = async (expected: readonly string[]) => {
      const wanted = JSON.stringify(expected);
      for (;;) {
        const titles = (await entities())
          .filter(({ kind }) => kind === 'Customer')
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
        .set({ Authorization: authorization, 'If-Match': '1' })
        .send(body);
    while (!(await entities()).some(({ kind }) => kind === 'System')) {
      // The catalog works on its own time.
    }
    return { entities, titlesBecome, send };
  }

  it('appears with its links, changes, gives way to YAML, comes back, and leaves', async () => {
    const { entities, titlesBecome, send } = await started();
    const created = await send('post', '/customers', {
      name: 'hr',
      ...declaration,
    });
    expect(created.status).toBe(201);
    await titlesBecome(['Human Resources']);
    const links = async () =>
      (await entities()).flatMap(({ metadata, relations = [] }) =>
        relations
          .filter(({ type }) => /customer/i.test(type))
          .map(
            ({ type, targetRef }) => `${metadata.name} ${type} ${targetRef}`,
          ),
      );
    while ((await links()).length < 2) {
      // Both ends of a relation appear one after the other.
    }
    expect((await links()).sort()).toEqual([
      'hr customerOwnerOf system:default/payroll',
      'payroll ownedByCustomer customer:default/hr',
    ]);

    await send('put', '/customers/default/hr', {
      ...declaration,
      title: 'People',
    });
    await titlesBecome(['People']);

    writeFileSync(target, COMPANY + YAML_OF_HR);
    await titlesBecome(['From YAML']);
    writeFileSync(target, COMPANY);
    await titlesBecome([]);
    // The next turn, by schedule or because of another, brings it back.
    await send('post', '/customers', {
      name: 'it',
      title: 'IT',
      type: 'internal',
    });
    await titlesBecome(['IT', 'People']);

    await send('post', '/customers/default/it/archive', {});
    await titlesBecome(['People']);
    await send('post', '/customers/default/it/restore', {});
    await titlesBecome(['IT', 'People']);
  });
});
