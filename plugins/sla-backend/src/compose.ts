import type {
  AuditorService,
  AuthService,
  HttpAuthService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  RootConfigService,
  RootLifecycleService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { MetricsService } from '@backstage/backend-plugin-api/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { SlaPolicyService } from '@service-levels/backstage-plugin-sla-node';
import type { Router } from 'express';
import type { Knex } from 'knex';
import { AuthorizedAgreements } from './agreements/AuthorizedAgreements';
import { createAgreementsRouter } from './agreements/createAgreementsRouter';
import { createAgreementVersionsRouter } from './agreements/createAgreementVersionsRouter';
import { DatabaseAgreementsStore } from './agreements/DatabaseAgreementsStore';
import { DefaultAgreements } from './agreements/DefaultAgreements';
import { AuthorizedAttainmentService } from './attainment/AuthorizedAttainmentService';
import { createAttainmentRouter } from './attainment/createAttainmentRouter';
import { DatabaseJudgedDaysStore } from './attainment/days/DatabaseJudgedDaysStore';
import { JudgedDays } from './attainment/days/JudgedDays';
import { JudgingJob } from './attainment/days/JudgingJob';
import { DatabaseTargetsStore } from './attainment/DatabaseTargetsStore';
import { DefaultAttainmentService } from './attainment/DefaultAttainmentService';
import { MeasuredAttainmentService } from './attainment/MeasuredAttainmentService';
import { SummedTargets } from './attainment/SummedTargets';
import { composeCorrections } from './composeCorrections';
import { readSlaConfig } from './config/readSlaConfig';
import { createCorrectionsRouter } from './corrections/createCorrectionsRouter';
import { DatabaseCorrectionsStore } from './corrections/DatabaseCorrectionsStore';
import { AuthorizedCustomers } from './customers/AuthorizedCustomers';
import { createCustomersRouter } from './customers/createCustomersRouter';
import { CustomersProjection } from './customers/CustomersProjection';
import { DatabaseCustomersStore } from './customers/DatabaseCustomersStore';
import { DefaultCustomers } from './customers/DefaultCustomers';
import { AuthorizedExclusions } from './exclusions/AuthorizedExclusions';
import { createExclusionsRouter } from './exclusions/createExclusionsRouter';
import { DatabaseCountedExclusions } from './exclusions/DatabaseCountedExclusions';
import { DatabaseExclusionsStore } from './exclusions/DatabaseExclusionsStore';
import { DefaultExclusions } from './exclusions/DefaultExclusions';
import { CatalogEntityDirectory } from './entities/CatalogEntityDirectory';
import { DatabaseStructureStore } from './entities/DatabaseStructureStore';
import { StructureProjection } from './entities/StructureProjection';
import { AuthorizedHealth } from './health/AuthorizedHealth';
import { createHealthRouter } from './health/createHealthRouter';
import { DatabaseInstallationStore } from './health/DatabaseInstallationStore';
import { DefaultHealth } from './health/DefaultHealth';
import { createRouter } from './http/createRouter';
import { createRoute } from './http/route';
import { createReportedResultsRouter } from './reportedResults/createReportedResultsRouter';
import { DatabaseReportedResultsStore } from './reportedResults/DatabaseReportedResultsStore';
import { createRollUpRouter } from './rollUp/createRollUpRouter';
import { DefaultRollUps } from './rollUp/DefaultRollUps';
import { AuthorizedImports } from './imports/AuthorizedImports';
import { createImportsRouter } from './imports/createImportsRouter';
import { DatabaseImportsStore } from './imports/DatabaseImportsStore';
import { DefaultImports } from './imports/DefaultImports';
import { MeasuredImports } from './imports/MeasuredImports';
import { UnfinishedImports } from './imports/UnfinishedImports';
import { AuthorizedIndicators } from './indicators/AuthorizedIndicators';
import { createIndicatorsRouter } from './indicators/createIndicatorsRouter';
import { DatabaseIndicatorsStore } from './indicators/DatabaseIndicatorsStore';
import { DefaultIndicators } from './indicators/DefaultIndicators';
import { AuthorizedMaintenance } from './maintenance/AuthorizedMaintenance';
import { createMaintenanceRouter } from './maintenance/createMaintenanceRouter';
import { DatabaseMaintenanceStore } from './maintenance/DatabaseMaintenanceStore';
import { DefaultMaintenance } from './maintenance/DefaultMaintenance';
import { AuthorizedMeasurements } from './measurements/AuthorizedMeasurements';
import { createMeasurementsRouter } from './measurements/createMeasurementsRouter';
import { DatabaseMeasurementsStore } from './measurements/DatabaseMeasurementsStore';
import { DefaultMeasurements } from './measurements/DefaultMeasurements';
import { MeasuredMeasurements } from './measurements/MeasuredMeasurements';
import { MetricsServiceSlaMetrics } from './metrics/MetricsServiceSlaMetrics';
import { DefaultAccess } from './permissions/Access';
import { RepresentativesWarning } from './permissions/RepresentativesWarning';
import { DatabaseProjectionsStore } from './projections/DatabaseProjectionsStore';
import { ScheduledProjection } from './projections/ScheduledProjection';
import { version } from '../package.json';
import { registerPermissions } from './registerPermissions';

/** What the plugin is made of; tests pass their own. */
export interface ComposeOptions {
  readonly knex: Knex;
  readonly auditor: AuditorService;
  readonly auth: AuthService;
  readonly catalog: CatalogService;
  readonly config: RootConfigService;
  readonly httpAuth: HttpAuthService;
  readonly logger: LoggerService;
  readonly metrics: MetricsService;
  readonly permissions: PermissionsService;
  readonly permissionsRegistry: PermissionsRegistryService;
  readonly rootLifecycle: RootLifecycleService;
  readonly slaPolicy: SlaPolicyService;
  readonly userInfo: UserInfoService;
  /** Epoch seconds; a test may stop the clock. */
  readonly now?: () => number;
}

function systemClock(): number {
  return Math.floor(Date.now() / 1000);
}

/**
 * Builds the plugin: stores, then services that know the rules, then their
 * permission decorators, then one router for each feature.
 */
export async function compose(options: ComposeOptions): Promise<{
  readonly router: Router;
  /** Tables that follow the catalog, each by its own schedule. */
  readonly projections: readonly ScheduledProjection[];
  readonly unfinishedImports: UnfinishedImports;
  readonly judgingJob: JudgingJob;
}> {
  const {
    knex,
    auth,
    catalog,
    permissionsRegistry,
    logger,
    now = systemClock,
  } = options;
  const config = readSlaConfig(options.config);
  const countedExclusions = DatabaseCountedExclusions.create({ knex });
  const stores = {
    agreements: DatabaseAgreementsStore.create({ knex }),
    corrections: DatabaseCorrectionsStore.create({ knex }),
    customers: DatabaseCustomersStore.create({ knex }),
    exclusions: DatabaseExclusionsStore.create({ knex }),
    days: DatabaseJudgedDaysStore.create({
      knex,
      measurementsIn: tx => DatabaseMeasurementsStore.create({ knex: tx }),
      countedExclusions,
    }),
    imports: DatabaseImportsStore.create({ knex }),
    indicators: DatabaseIndicatorsStore.create({ knex }),
    maintenance: DatabaseMaintenanceStore.create({ knex }),
    measurements: DatabaseMeasurementsStore.create({ knex }),
    projections: DatabaseProjectionsStore.create({ knex }),
    reportedResults: DatabaseReportedResultsStore.create({ knex }),
    structure: DatabaseStructureStore.create({ knex }),
    targets: DatabaseTargetsStore.create({ knex }),
  };
  registerPermissions({
    permissionsRegistry,
    agreements: stores.agreements,
    customers: stores.customers,
  });
  const entities = CatalogEntityDirectory.create({ auth, catalog });
  const structure = StructureProjection.create({
    entities,
    logger,
    store: stores.structure,
  });
  const access = DefaultAccess.create({
    ...options,
    ...config,
    people: stores.customers,
  });
  const metrics = MetricsServiceSlaMetrics.create({
    ...options,
    projections: stores.projections,
    now,
  });

  const customers = AuthorizedCustomers.create({
    customers: DefaultCustomers.create({ store: stores.customers }),
    access,
  });
  const indicators = AuthorizedIndicators.create({
    indicators: DefaultIndicators.create({
      store: stores.indicators,
      entities,
      structure,
      callers: access,
      now,
    }),
    access,
  });
  const measurements = AuthorizedMeasurements.create({
    measurements: MeasuredMeasurements.create({
      measurements: DefaultMeasurements.create({
        ...stores,
        store: stores.measurements,
        callers: access,
        now,
      }),
      metrics,
      now,
    }),
    access,
  });
  const imports = AuthorizedImports.create({
    imports: MeasuredImports.create({
      imports: DefaultImports.create({
        ...stores,
        store: stores.imports,
        callers: access,
        now,
      }),
      metrics,
    }),
    access,
  });
  const { corrections, reportedResults } = composeCorrections({
    stores,
    access,
    now,
  });
  const agreements = AuthorizedAgreements.create({
    agreements: DefaultAgreements.create({
      ...stores,
      store: stores.agreements,
      entities,
      callers: access,
      now,
    }),
    access,
  });
  const maintenance = AuthorizedMaintenance.create({
    maintenance: DefaultMaintenance.create({
      ...stores,
      store: stores.maintenance,
      entities,
      callers: access,
      now,
    }),
    access,
  });
  const exclusions = AuthorizedExclusions.create({
    exclusions: DefaultExclusions.create({
      ...stores,
      store: stores.exclusions,
      callers: access,
      now,
    }),
    access,
  });
  const judgedDays = JudgedDays.create({ ...stores, store: stores.days, now });
  const attainment = AuthorizedAttainmentService.create({
    attainment: MeasuredAttainmentService.create({
      attainment: DefaultAttainmentService.create({
        ...stores,
        summedTargets: SummedTargets.create({
          ...stores,
          countedExclusions,
          judgedDays,
          now,
        }),
        countedExclusions,
        callers: access,
      }),
      metrics,
    }),
    access,
  });

  const health = AuthorizedHealth.create({
    health: DefaultHealth.create({
      installation: DatabaseInstallationStore.create({ knex }),
      projections: stores.projections,
      schedules: {
        customers: config.customersSchedule,
        entities: config.entitiesSchedule,
      },
      version,
      now,
    }),
    access,
  });
  const rollUps = DefaultRollUps.create({
    attainment,
    customers,
    structure: stores.structure,
    now,
  });

  const route = createRoute(options);
  const router = createRouter({
    metrics,
    routers: [
      createCustomersRouter({ customers, route }),
      createIndicatorsRouter({ indicators, route }),
      createMeasurementsRouter({ measurements, route }),
      createImportsRouter({ imports, route }),
      createCorrectionsRouter({ corrections, route }),
      createReportedResultsRouter({ reportedResults, route }),
      createAgreementsRouter({ agreements, route }),
      createExclusionsRouter({ exclusions, route }),
      createMaintenanceRouter({ maintenance, route }),
      createAgreementVersionsRouter({ agreements, route }),
      createAttainmentRouter({ attainment, route }),
      createHealthRouter({ health, route }),
      createRollUpRouter({ rollUps, route }),
    ],
  });
  const customersProjection = CustomersProjection.create({
    auth,
    catalog,
    store: stores.customers,
    now,
  });
  const representativesWarning = RepresentativesWarning.create({
    ...config,
    customers: stores.customers,
    policy: options.slaPolicy,
    logger,
  });
  options.rootLifecycle.addStartupHook(
    async () => await representativesWarning.backendStarted(),
  );
  const scheduled = { ...options, store: stores.projections, metrics, now };
  const projections = [
    ScheduledProjection.create({
      ...scheduled,
      name: 'customers',
      refresh: async () => {
        await customersProjection.refresh();
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
  const unfinishedImports = UnfinishedImports.create({
    store: stores.imports,
    logger,
    now,
  });
  const judgingJob = JudgingJob.create({ judgedDays, logger });
  return { router, projections, unfinishedImports, judgingJob };
}
