import type {
  AuditorService,
  AuthService,
  HttpAuthService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  RootConfigService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Router } from 'express';
import type { Knex } from 'knex';
import { AuthorizedAgreements } from './agreements/AuthorizedAgreements';
import { createAgreementsRouter } from './agreements/createAgreementsRouter';
import { DatabaseAgreementsStore } from './agreements/DatabaseAgreementsStore';
import { DefaultAgreements } from './agreements/DefaultAgreements';
import { AuthorizedAttainmentService } from './attainment/AuthorizedAttainmentService';
import { createAttainmentRouter } from './attainment/createAttainmentRouter';
import { DatabaseTargetsStore } from './attainment/DatabaseTargetsStore';
import { DefaultAttainmentService } from './attainment/DefaultAttainmentService';
import { AuthorizedCustomers } from './customers/AuthorizedCustomers';
import { createCustomersRouter } from './customers/createCustomersRouter';
import { CustomersProjection } from './customers/CustomersProjection';
import { DatabaseCustomersStore } from './customers/DatabaseCustomersStore';
import { DefaultCustomers } from './customers/DefaultCustomers';
import { CatalogEntityDirectory } from './entities/CatalogEntityDirectory';
import { createRouter } from './http/createRouter';
import { createRoute } from './http/route';
import { AuthorizedIndicators } from './indicators/AuthorizedIndicators';
import { createIndicatorsRouter } from './indicators/createIndicatorsRouter';
import { DatabaseIndicatorsStore } from './indicators/DatabaseIndicatorsStore';
import { DefaultIndicators } from './indicators/DefaultIndicators';
import { AuthorizedMeasurements } from './measurements/AuthorizedMeasurements';
import { createMeasurementsRouter } from './measurements/createMeasurementsRouter';
import { DatabaseMeasurementsStore } from './measurements/DatabaseMeasurementsStore';
import { DefaultMeasurements } from './measurements/DefaultMeasurements';
import { DefaultAccess } from './permissions/Access';
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
  readonly permissions: PermissionsService;
  readonly permissionsRegistry: PermissionsRegistryService;
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
  readonly projection: CustomersProjection;
}> {
  const {
    knex,
    auth,
    catalog,
    permissionsRegistry,
    now = systemClock,
  } = options;
  const stores = {
    agreements: DatabaseAgreementsStore.create({ knex }),
    customers: DatabaseCustomersStore.create({ knex }),
    indicators: DatabaseIndicatorsStore.create({ knex }),
    measurements: DatabaseMeasurementsStore.create({ knex }),
    targets: DatabaseTargetsStore.create({ knex }),
  };
  registerPermissions({
    permissionsRegistry,
    agreements: stores.agreements,
    customers: stores.customers,
  });
  const entities = CatalogEntityDirectory.create({ auth, catalog });
  const access = DefaultAccess.create({ ...options, people: stores.customers });

  const customers = AuthorizedCustomers.create({
    customers: DefaultCustomers.create({ store: stores.customers }),
    access,
  });
  const indicators = AuthorizedIndicators.create({
    indicators: DefaultIndicators.create({
      store: stores.indicators,
      entities,
      callers: access,
      now,
    }),
    access,
  });
  const measurements = AuthorizedMeasurements.create({
    measurements: DefaultMeasurements.create({
      ...stores,
      store: stores.measurements,
      callers: access,
      now,
    }),
    access,
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
  const attainment = AuthorizedAttainmentService.create({
    attainment: DefaultAttainmentService.create({
      ...stores,
      entities,
      callers: access,
      now,
    }),
    access,
  });

  const route = createRoute(options);
  const router = createRouter({
    routers: [
      createCustomersRouter({ customers, route }),
      createIndicatorsRouter({ indicators, route }),
      createMeasurementsRouter({ measurements, route }),
      createAgreementsRouter({ agreements, route }),
      createAttainmentRouter({ attainment, route }),
    ],
  });
  const projection = CustomersProjection.create({
    ...options,
    store: stores.customers,
  });
  return { router, projection };
}
