import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import {
  coreServices,
  createBackendModule,
  createServiceFactory,
  type BackstageUserInfo,
} from '@backstage/backend-plugin-api';
import {
  metricsServiceRef,
  type MetricsService,
} from '@backstage/backend-plugin-api/alpha';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import permissionPlugin from '@backstage/plugin-permission-backend';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { slaMeasurementCreatePermission } from '@service-levels/backstage-plugin-sla-common';
import { SlaPermissionPolicy } from '@service-levels/backstage-plugin-sla-node';
import type { JsonObject } from '@backstage/types';
import type { Knex } from 'knex';
import request from 'supertest';
import { slaPlugin } from '../plugin';
import { contractProblems } from './contractProblems';
import { entities, ownershipRefs } from './company';
import { RecordedMetrics } from './RecordedMetrics';

/** Groups and users who manage service levels in the tests. */
const MANAGERS = ['group:default/service-management'];

/** Somebody who sends requests; a reporter's token may send measurements and nothing else. */
export type Who = `user:default/${string}` | 'pipeline' | 'reporter' | 'nobody';

/** Who calls with the restricted token. */
const REPORTER = mockCredentials.service('external:reporter');

/** One request as a test reads it. */
export interface Sending {
  readonly body?: object | string;
  readonly headers?: Readonly<Record<string, string>>;
}

function policyModule(policy: PermissionPolicy) {
  return createBackendModule({
    pluginId: 'permission',
    moduleId: 'test-policy',
    register(env) {
      env.registerInit({
        deps: { policy: policyExtensionPoint },
        async init(deps) {
          deps.policy.setPolicy(policy);
        },
      });
    },
  });
}

/** What most portals begin with. */
export const allowAll: PermissionPolicy = {
  handle: async () => ({ result: AuthorizeResult.ALLOW }),
};

/** The permission backend with a policy that allows all. */
export const allowAllModule = policyModule(allowAll);

/** Who is in which group; otherwise the catalog would have to issue tokens. */
const userInfoFactory = createServiceFactory({
  service: coreServices.userInfo,
  deps: { auth: coreServices.auth },
  factory: ({ auth }) => ({
    getUserInfo: async (credentials): Promise<BackstageUserInfo> => {
      if (!auth.isPrincipal(credentials, 'user')) {
        throw new Error('Only a user has groups');
      }
      const { userEntityRef } = credentials.principal;
      const refs = ownershipRefs[userEntityRef] ?? [userEntityRef];
      return { userEntityRef, ownershipEntityRefs: [...refs] };
    },
  }),
});

/**
 * Tokens on behalf of a user name the plugin that asks, as in a real portal:
 * the permission backend answers conditions to plugins only.
 */
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
      return {
        token: mockCredentials.user.token(onBehalfOf.principal.userEntityRef, {
          actor,
        }),
      };
    };
    return auth;
  },
});

/** Knows the restricted token, as `backend.auth.externalAccess` does by its `accessRestrictions`. */
const httpAuthFactory = createServiceFactory({
  service: coreServices.httpAuth,
  deps: { auth: coreServices.auth, plugin: coreServices.pluginMetadata },
  factory: ({ auth, plugin }) => {
    const httpAuth = mockServices.httpAuth({ pluginId: plugin.getId() });
    const find = httpAuth.credentials.bind(httpAuth);
    httpAuth.credentials = async (req, options) => {
      const credentials = await find(req, options);
      if (
        auth.isPrincipal(credentials, 'service') &&
        credentials.principal.subject === REPORTER.principal.subject
      ) {
        Object.assign(credentials.principal, {
          accessRestrictions: {
            permissionNames: [slaMeasurementCreatePermission.name],
          },
        });
      }
      return credentials;
    };
    return httpAuth;
  },
});

function authorizationOf(who: Who): string {
  switch (who) {
    case 'nobody':
      return mockCredentials.none.header();
    case 'reporter':
      return mockCredentials.service.header({
        onBehalfOf: REPORTER,
        targetPluginId: 'sla',
      });
    case 'pipeline':
      return mockCredentials.service.header();
    default:
      return mockCredentials.user.header(who);
  }
}

/** A catalog that looks at the array each time it is asked. */
function catalogOf(catalog: Entity[]) {
  const now = () => catalogServiceMock({ entities: catalog });
  return catalogServiceMock.mock({
    getEntitiesByRefs: async (...args) =>
      await now().getEntitiesByRefs(...args),
    streamEntities: (...args) => now().streamEntities(...args),
  });
}

/** A line of the log that is meant for operators. */
export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly message: string;
}

/** A logger that hands on what an operator would read. */
function createLogger(onLogged: (line: LogLine) => void) {
  const logger = mockServices.logger.mock();
  for (const level of ['info', 'warn', 'error'] as const) {
    logger[level].mockImplementation(message => onLogged({ level, message }));
  }
  logger.child.mockReturnValue(logger);
  return logger;
}

/** A started backend with the real plugin, permission backend and policy. */
export interface Portal {
  send(
    who: Who,
    method: 'get' | 'post' | 'put' | 'patch' | 'delete',
    path: string,
    sending?: Sending,
  ): Promise<request.Response>;
  /** Rows of every table of ours, to see that nothing was stored. */
  rowCounts(): Promise<Record<string, number>>;
  readonly knex: Knex;
}

/** Starts the portal on a database; the customers of the company are known. */
export async function startPortal(options: {
  readonly knex: Knex;
  readonly policy?: PermissionPolicy;
  /** The company's, unless another catalog is given; what is taken out of it is gone. */
  readonly catalog?: Entity[];
  /** Takes what the audit log would get of requests that succeeded. */
  readonly onAudited?: (eventId: string, meta: unknown) => void;
  readonly metrics?: MetricsService;
  /** Takes what the plugin logs. */
  readonly onLogged?: (line: LogLine) => void;
  /** Keys of the configuration besides those that a portal needs. */
  readonly config?: JsonObject;
}): Promise<Portal> {
  const { knex, policy = SlaPermissionPolicy.create({ managers: MANAGERS }) } =
    options;
  const { catalog = entities, onAudited = () => {} } = options;
  const { metrics = RecordedMetrics.create(), onLogged = () => {} } = options;
  const auditor = mockServices.auditor.mock();
  auditor.createEvent.mockImplementation(async ({ eventId, meta }) => ({
    success: async done => onAudited(eventId, { ...meta, ...done?.meta }),
    fail: async () => {},
  }));
  const { server } = await startTestBackend({
    features: [
      slaPlugin,
      permissionPlugin,
      policyModule(policy),
      permissionsServiceFactory,
      authFactory,
      httpAuthFactory,
      userInfoFactory,
      auditor.factory,
      createServiceFactory({
        service: metricsServiceRef,
        deps: {},
        factory: () => metrics,
      }),
      catalogOf(catalog).factory,
      mockServices.rootConfig.factory({
        data: {
          backend: { listen: { host: '127.0.0.1', port: 0 } },
          permission: { enabled: true },
          ...options.config,
        },
      }),
      createLogger(onLogged).factory,
      mockServices.database.factory({ knex }),
      // Reads the customers while the backend starts, so that they are known from the first request on.
      mockServices.scheduler.factory({
        includeInitialDelayedTasksOnStartup: true,
      }),
    ],
  });
  return {
    knex,
    send: async (who, method, path, { body, headers = {} } = {}) => {
      const sending = request(server)
        [method](`/api/sla${path}`)
        .set({ Authorization: authorizationOf(who), ...headers });
      const response = await (body === undefined
        ? sending
        : sending.send(body));
      if (response.status >= 500) {
        throw new Error(
          `${method} ${path} failed: ${JSON.stringify(response.body)}`,
        );
      }
      expect(
        contractProblems({
          method,
          path,
          body,
          status: response.status,
          answer: response.body,
        }),
      ).toEqual([]);
      return response;
    },
    rowCounts: async () => await countRows(knex),
  };
}

const TABLES = [
  'customers',
  'customer_people',
  'customer_entities',
  'indicators',
  'state_facts',
  'agreements',
  'agreement_versions',
  'agreement_customers',
  'agreement_entities',
  'targets',
  'signatures',
  'idempotency_keys',
] as const;

async function countRows(knex: Knex): Promise<Record<string, number>> {
  const counts = await Promise.all(
    TABLES.map(async table => {
      const [{ rows }] = await knex(table).count({ rows: '*' });
      return [table, Number(rows)] as const;
    }),
  );
  return Object.fromEntries(counts);
}
