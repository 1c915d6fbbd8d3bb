import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import {
  coreServices,
  createBackendModule,
  createServiceFactory,
  type SchedulerService,
} from '@backstage/backend-plugin-api';
import {
  metricsServiceRef,
  type MetricsService,
} from '@backstage/backend-plugin-api/alpha';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import permissionPlugin from '@backstage/plugin-permission-backend';
import type { Entity } from '@backstage/catalog-model';
import type { EventParams } from '@backstage/plugin-events-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  notificationService,
  type NotificationSendOptions,
} from '@backstage/plugin-notifications-node';
import {
  signalsServiceRef,
  type SignalPayload,
} from '@backstage/plugin-signals-node';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import { SlaPermissionPolicy } from '@service-levels/backstage-plugin-sla-node';
import type { JsonObject } from '@backstage/types';
import type { Knex } from 'knex';
import supertest, { type Response } from 'supertest';
import { slaPlugin } from '../plugin';
import { bytesOrJson } from './bytesOrJson';
import { contractProblems } from './contractProblems';
import { createAuditor, type AuditedAttempt } from './createAuditor';
import { authorizationOf, callerFactories, type Who } from './callers';
import { entities } from './company';
import { policyModule, type PolicyKnownBy } from './policies';
import { RecordedMetrics } from './RecordedMetrics';

export { allowAll, allowAllModule } from './policies';
export type { PolicyKnownBy } from './policies';
export type { Who } from './callers';
export type { AuditedAttempt } from './createAuditor';

/** Groups and users who manage service levels in the tests. */
const MANAGERS = ['group:default/service-management'];

/** One request as a test reads it. */
export interface Sending {
  readonly body?: object | string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Hands out the scheduler of the plugin. */
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

/** A catalog that looks at the array each time it is asked. */
function catalogOf(catalog: Entity[], onAsked: () => void) {
  const now = () => {
    onAsked();
    return catalogServiceMock({ entities: catalog });
  };
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

/** Paths of files that are no text. */
const PDF = /\.pdf(\?|$)|\/files\/(pdf|xlsx|csv)$/;

/** A started backend with the real plugin, permission backend and policy. */
export interface Portal {
  send(
    who: Who,
    method: 'get' | 'post' | 'put' | 'patch' | 'delete',
    path: string,
    sending?: Sending,
  ): Promise<Response>;
  /** Rows of every table of ours, to see that nothing was stored. */
  rowCounts(): Promise<Record<string, number>>;
  /** Does what is done by schedule, at once. */
  runTask(id: string): Promise<void>;
  /** Reads the customers of the catalog, as happens by schedule. */
  refreshCustomers(): Promise<void>;
  readonly knex: Knex;
}

/** Starts the portal on a database; the customers of the company are known. */
export async function startPortal(options: {
  readonly knex: Knex;
  readonly policy?: PermissionPolicy;
  readonly policyKnownBy?: PolicyKnownBy;
  /** The company's, unless another catalog is given; what is taken out of it is gone. */
  readonly catalog?: Entity[];
  /** Called with each question to the catalog. */
  readonly onCatalogAsked?: () => void;
  /** Takes what the audit log would get of requests that succeeded. */
  readonly onAudited?: (eventId: string, meta: unknown) => void;
  /** Takes what the audit log would get of every request, refused ones as well. */
  readonly onAttempted?: (attempt: AuditedAttempt) => void;
  readonly metrics?: MetricsService;
  /** Takes what people are notified of. */
  readonly onNotified?: (notification: NotificationSendOptions) => void;
  /** Takes what other plugins are told. */
  readonly onEvent?: (event: EventParams) => void;
  /** Takes what open pages are told. */
  readonly onSignalled?: (signal: SignalPayload) => void;
  /** Takes what the plugin logs. */
  readonly onLogged?: (line: LogLine) => void;
  /** Keys of the configuration besides those that a portal needs. */
  readonly config?: JsonObject;
}): Promise<Portal> {
  const { knex, policy = SlaPermissionPolicy.create({ managers: MANAGERS }) } =
    options;
  const {
    catalog = entities,
    onAudited = () => {},
    onAttempted = () => {},
    onCatalogAsked = () => {},
  } = options;
  const { metrics = RecordedMetrics.create(), onLogged = () => {} } = options;
  let runTask = async (_id: string) => {};
  const { server } = await startTestBackend({
    features: [
      slaPlugin,
      permissionPlugin,
      policyModule(policy, options.policyKnownBy),
      permissionsServiceFactory,
      ...callerFactories,
      createAuditor({ onAudited, onAttempted }).factory,
      createServiceFactory({
        service: metricsServiceRef,
        deps: {},
        factory: () => metrics,
      }),
      catalogOf(catalog, onCatalogAsked).factory,
      mockServices.rootConfig.factory({
        data: {
          backend: { listen: { host: '127.0.0.1', port: 0 } },
          permission: { enabled: true },
          ...options.config,
        },
      }),
      createLogger(onLogged).factory,
      createServiceFactory({
        service: notificationService,
        deps: {},
        factory: () => ({
          send: async notification => options.onNotified?.(notification),
        }),
      }),
      createServiceFactory({
        service: signalsServiceRef,
        deps: {},
        factory: () => ({
          publish: async signal => options.onSignalled?.(signal),
        }),
      }),
      mockServices.events.mock({
        publish: async event => options.onEvent?.(event),
      }).factory,
      mockServices.database.factory({ knex }),
      // Reads the customers while the backend starts, so that they are known from the first request on.
      mockServices.scheduler.factory({
        includeInitialDelayedTasksOnStartup: true,
      }),
      schedulerModule(scheduler => {
        runTask = async id => await scheduler.triggerTask(id);
      }),
    ],
  });
  return {
    knex,
    send: async (who, method, path, { body, headers = {} } = {}) => {
      const sending = supertest(server)
        [method](`/api/sla${path}`)
        .set({ Authorization: authorizationOf(who), ...headers });
      if (PDF.test(path)) {
        sending.buffer(true).parse(bytesOrJson);
      }
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
    runTask: async id => await runTask(id),
    refreshCustomers: async () => await runTask('sla-customers-projection'),
    rowCounts: async () => await countRows(knex),
  };
}

const TABLES = [
  'customers',
  'kept_customers',
  'kept_services',
  'customer_people',
  'customer_entities',
  'requirements',
  'requirement_transitions',
  'requirement_changes',
  'requirement_comments',
  'satisfaction_answers',
  'opportunities',
  'contacts',
  'indicators',
  'entity_ancestors',
  'state_facts',
  'count_facts',
  'value_facts',
  'case_facts',
  'imports',
  'staged_states',
  'staged_counts',
  'staged_values',
  'staged_cases',
  'corrections',
  'reported_results',
  'agreements',
  'agreement_versions',
  'agreement_customers',
  'agreement_entities',
  'targets',
  'agreement_records',
  'promise_checks',
  'promise_underpinnings',
  'underpinning_notices',
  'agreement_reminders',
  'sign_offs',
  'agreement_approvals',
  'agreement_approvers',
  'agreement_terminations',
  'agreement_continuations',
  'agreement_comments',
  'maintenance_windows',
  'maintenance_window_revisions',
  'exclusions',
  'exclusion_words',
  'calendars',
  'calendar_versions',
  'agreement_calendars',
  'report_asks',
  'report_ask_notices',
  'credits',
  'reports',
  'report_agreements',
  'report_revisions',
  'report_comments',
  'report_files',
  'report_explanations',
  'report_disputes',
  'report_dispute_messages',
  'report_sendings',
  'report_publications',
  'report_publication_items',
  'report_notices',
  'scheduled_reports',
  'agreement_alerting',
  'alerts',
  'alert_notices',
  'offerings',
  'agreement_offerings',
  'interactions',
  'interaction_entities',
  'interaction_steps',
  'customer_actions',
  'reminders',
  'improvements',
  'reviews',
  'review_agreements',
  'review_outcomes',
  'review_reminders',
  'idempotency_keys',
  'personal_data_changes',
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
