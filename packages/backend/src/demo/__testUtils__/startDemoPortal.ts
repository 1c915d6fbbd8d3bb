import {
  coreServices,
  createBackendModule,
  createServiceFactory,
  type SchedulerService,
} from '@backstage/backend-plugin-api';
import {
  mockServices,
  startTestBackend,
  type TestDatabases,
} from '@backstage/backend-test-utils';
import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  notificationService,
  type NotificationSendOptions,
} from '@backstage/plugin-notifications-node';
import slaPlugin from '@service-levels/backstage-plugin-sla-backend';
import {
  createSlaClient,
  type StatesBatchInput,
} from '@service-levels/backstage-plugin-sla-common';
import { DemoData } from '../DemoData';
import { LoadedUntil } from '../LoadedUntil';
import { loadMeasurements } from '../measurements/loadMeasurements';
import { declaredEntities } from './declaredEntities';

type Knex = Awaited<ReturnType<TestDatabases['init']>>;

/** The field that names the whole of an entity, and the kind of that. */
const WHOLE: Readonly<Record<string, readonly [string, string]>> = {
  System: ['domain', 'domain'],
  Domain: ['subdomainOf', 'domain'],
};

/** What the catalog adds to what is declared: whatever names an entity as its whole is a part of it. */
function stitched(declared: readonly Entity[]): Entity[] {
  const wholeOf = ({ kind, spec }: Entity): string | undefined => {
    const [field, defaultKind] = WHOLE[kind] ?? ['system', 'system'];
    const whole = spec?.[field];
    return typeof whole === 'string'
      ? stringifyEntityRef(parseEntityRef(whole, { defaultKind }))
      : undefined;
  };
  return declared.map(entity => ({
    ...entity,
    relations: declared
      .filter(part => wholeOf(part) === stringifyEntityRef(entity))
      .map(part => ({ type: 'hasPart', targetRef: stringifyEntityRef(part) })),
  }));
}

/** Hands out what runs the jobs of the plugin. */
function schedulerModule(take: (scheduler: SchedulerService) => void) {
  return createBackendModule({
    pluginId: 'sla',
    moduleId: 'test-scheduler',
    register(env) {
      env.registerInit({
        deps: { scheduler: coreServices.scheduler },
        async init({ scheduler }) {
          take(scheduler);
        },
      });
    },
  });
}

/** An instance of the backend with the catalog of the demo; several may share a database. */
async function startInstance(
  knex: Knex,
  onNotified: (notification: NotificationSendOptions) => void,
) {
  let runJob = async (_id: string) => {};
  const { server } = await startTestBackend({
    features: [
      slaPlugin,
      catalogServiceMock.factory({ entities: stitched(declaredEntities()) }),
      mockServices.rootConfig.factory({
        data: { backend: { listen: { host: '127.0.0.1', port: 0 } } },
      }),
      mockServices.database.factory({ knex }),
      createServiceFactory({
        service: notificationService,
        deps: {},
        factory: () => ({
          send: async notification => onNotified(notification),
        }),
      }),
      // Reads the customers while the backend starts.
      mockServices.scheduler.factory({
        includeInitialDelayedTasksOnStartup: true,
      }),
      schedulerModule(scheduler => {
        runJob = async id => await scheduler.triggerTask(id);
      }),
    ],
  });
  return {
    url: `http://127.0.0.1:${server.port()}/api/sla`,
    lookForAlerts: async () => await runJob('sla-alerts'),
  };
}

/** A portal with the catalog of the demo, and what was sent to it as measurements. */
export async function startDemoPortal(knex: Knex) {
  const alerted: (string | undefined)[] = [];
  const start = async () =>
    await startInstance(knex, ({ payload: { topic, scope } }) => {
      if (topic === 'sla-alerts') {
        alerted.push(scope);
      }
    });
  const { url, lookForAlerts } = await start();
  const batches: StatesBatchInput[] = [];
  let requestsLeft = Infinity;
  const sla = createSlaClient({
    discoveryApi: { getBaseUrl: async () => url },
    fetchApi: {
      fetch: async (address, init) => {
        requestsLeft -= 1;
        if (requestsLeft < 0) {
          throw new Error('The portal was stopped');
        }
        if (init?.method === 'POST' && address.endsWith('/measurements')) {
          batches.push(JSON.parse(String(init.body)));
        }
        return await fetch(address, init);
      },
    },
  });
  const auth = mockServices.auth({ pluginId: 'demo-data' });
  const { token } = await auth.getPluginRequestToken({
    onBehalfOf: await auth.getOwnServiceCredentials(),
    targetPluginId: 'sla',
  });
  const loadedUntil = await LoadedUntil.create({
    database: { getClient: async () => knex },
  });
  return {
    sla,
    as: { token },
    /** What has been sent since this was asked last. */
    sent: () => batches.splice(0).flatMap(({ states = [] }) => states),
    stopAfter: (requests: number) => {
      requestsLeft = requests;
    },
    load: async (now: Date) =>
      await DemoData.create({
        sla,
        auth,
        logger: mockServices.logger.mock(),
        loadedUntil,
      }).load(now),
    /** Adds what was measured, and nothing else. */
    measure: async (now: Date) =>
      await loadMeasurements(now, {
        sla,
        as: async () => ({ token }),
        loadedUntil,
      }),
    /** One turn of the job that raises and tells alerts. */
    lookForAlerts,
    /** Another instance on the same database. */
    startAnother: start,
    /** What people were alerted of since this was asked last, by the scopes of the notifications. */
    alerted: () => alerted.splice(0),
    rows: async () => {
      const [{ rows }] = await knex('state_facts').count({ rows: '*' });
      return Number(rows);
    },
  };
}
