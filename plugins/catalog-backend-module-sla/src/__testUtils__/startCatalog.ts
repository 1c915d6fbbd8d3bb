import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import {
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import permissionPlugin from '@backstage/plugin-permission-backend';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { slaPolicyServiceRef } from '@service-levels/backstage-plugin-sla-node';
import request from 'supertest';
import { catalogModuleSla } from '../module';

/** A customer's side and a provider's side, and a system that two customers have to do with. */
const YAML = `
apiVersion: sla/v1alpha1
kind: Customer
metadata: { name: retail-banking, title: Retail Banking }
spec:
  type: internal
  partOf: customer:default/holding
  serviceLevelManager: user:default/ines
  representatives: [user:default/tom]
---
apiVersion: sla/v1alpha1
kind: Customer
metadata: { name: acme, title: Acme Logistics }
spec:
  type: external
  serviceLevelManager: user:default/markus
  representatives: [user:default/jane]
---
apiVersion: sla/v1alpha1
kind: Customer
metadata: { name: holding, title: The Holding }
spec: { type: internal }
---
apiVersion: backstage.io/v1alpha1
kind: System
metadata:
  name: payments
  annotations: { sla/owned-by: retail-banking, sla/used-by: acme }
spec: { owner: team-payments }
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: jane }
spec: { memberOf: [] }
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: markus }
spec: { memberOf: [] }
`;

const RELATIONS_OF_ALL = 13;

/** Who belongs to which group. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  'user:default/erik': ['group:default/team-payments'],
  'user:default/markus': ['group:default/service-management'],
};

const userInfoFactory = createServiceFactory({
  service: coreServices.userInfo,
  deps: { auth: coreServices.auth },
  factory: ({ auth }) => ({
    getUserInfo: async credentials => {
      if (!auth.isPrincipal(credentials, 'user')) {
        throw new Error('Only a user has groups');
      }
      const { userEntityRef } = credentials.principal;
      const groups = GROUPS[userEntityRef] ?? [];
      return { userEntityRef, ownershipEntityRefs: [userEntityRef, ...groups] };
    },
  }),
});

/** Tokens on behalf of a user name the plugin that asks; else the permission backend answers no conditions. */
const authFactory = createServiceFactory({
  service: coreServices.auth,
  deps: { plugin: coreServices.pluginMetadata },
  factory: ({ plugin }) => {
    const auth = mockServices.auth({ pluginId: plugin.getId() });
    const issue = auth.getPluginRequestToken.bind(auth);
    auth.getPluginRequestToken = async options => {
      const { onBehalfOf } = options;
      if (!auth.isPrincipal(onBehalfOf, 'user')) {
        return await issue(options);
      }
      const actor = { subject: `plugin:${plugin.getId()}` };
      const { userEntityRef } = onBehalfOf.principal;
      return { token: mockCredentials.user.token(userEntityRef, { actor }) };
    };
    return auth;
  },
});

function policyModule(fallback: PermissionPolicy | undefined) {
  return createBackendModule({
    pluginId: 'permission',
    moduleId: 'policy',
    register(env) {
      env.registerInit({
        deps: { policy: policyExtensionPoint, slaPolicy: slaPolicyServiceRef },
        async init({ policy, slaPolicy }) {
          policy.setPolicy(slaPolicy.create({ fallback }));
        },
      });
    },
  });
}

/** A catalog with customers, read as somebody. */
export interface StartedCatalog {
  get(who: `user:default/${string}`, path: string): Promise<request.Response>;
  post(
    who: `user:default/${string}`,
    path: string,
    body: object,
  ): Promise<request.Response>;
}

/** The file of the catalog, for the tests of one describe; answers its path. */
export function createCatalogFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sla-catalog-'));
  const target = join(folder, 'catalog.yaml');
  beforeAll(() => writeFileSync(target, YAML));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return target;
}

/** Starts the real catalog under the policy of sla-node, and waits until it knows every relation. */
export async function startCatalog(options: {
  readonly target: string;
  readonly fallback?: PermissionPolicy;
}): Promise<StartedCatalog> {
  const { target, fallback } = options;
  const { server } = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModuleSla,
      permissionPlugin,
      policyModule(fallback),
      permissionsServiceFactory,
      authFactory,
      userInfoFactory,
      mockServices.rootConfig.factory({
        data: {
          backend: { listen: { host: '127.0.0.1', port: 0 } },
          permission: { enabled: true },
          catalog: {
            rules: [{ allow: ['Customer', 'System', 'User', 'Location'] }],
            locations: [{ type: 'file', target }],
            processingInterval: { seconds: 1 },
          },
          sla: {
            permission: {
              managers: ['group:default/service-management'],
              staff: ['group:default/team-payments'],
            },
          },
        },
      }),
    ],
  });
  const as = (who: string) => ({
    Authorization: mockCredentials.user.header(who),
  });
  const get: StartedCatalog['get'] = async (who, path) =>
    await request(server).get(`/api/catalog${path}`).set(as(who));
  const knownRelations = async () => {
    const { body } = await get('user:default/markus', '/entities');
    const entities: readonly Entity[] = body;
    return entities.flatMap(({ relations = [] }) => relations).length;
  };
  while ((await knownRelations()) < RELATIONS_OF_ALL) {
    // The catalog works on its own time.
  }
  return {
    get,
    post: async (who, path, body) =>
      await request(server).post(`/api/catalog${path}`).set(as(who)).send(body),
  };
}
