import type {
  AuthService,
  LoggerService,
  RootLifecycleService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { SlaPolicyService } from '@service-levels/backstage-plugin-sla-node';
import type { SlaConfig } from '../config/SlaConfig';
import { CustomersProjection } from '../customers/CustomersProjection';
import { RepresentativesWarning } from '../permissions/RepresentativesWarning';
import { ScheduledProjection } from '../projections/ScheduledProjection';
import type { Composing } from './Composing';

interface Options extends Composing {
  readonly auth: AuthService;
  readonly catalog: CatalogService;
  readonly config: SlaConfig;
  readonly logger: LoggerService;
  readonly rootLifecycle: RootLifecycleService;
  readonly slaPolicy: SlaPolicyService;
}

/** Builds the tables that follow the catalog, each by its own schedule. */
export function composeProjections({
  stores,
  structure,
  metrics,
  now,
  auth,
  catalog,
  config,
  logger,
  rootLifecycle,
  slaPolicy,
}: Options): readonly ScheduledProjection[] {
  const customers = CustomersProjection.create({
    auth,
    catalog,
    store: stores.customers,
    now,
  });
  const representativesWarning = RepresentativesWarning.create({
    ...config,
    customers: stores.customers,
    policy: slaPolicy,
    logger,
  });
  rootLifecycle.addStartupHook(
    async () => await representativesWarning.backendStarted(),
  );
  const scheduled = { store: stores.projections, logger, metrics, now };
  return [
    ScheduledProjection.create({
      ...scheduled,
      name: 'customers',
      refresh: async () => {
        await customers.refresh();
        await representativesWarning.check();
      },
      schedule: config.customersSchedule,
    }),
    ScheduledProjection.create({
      ...scheduled,
      name: 'entities',
      refresh: async () => await structure.refresh(),
      schedule: config.entitiesSchedule,
    }),
  ];
}
