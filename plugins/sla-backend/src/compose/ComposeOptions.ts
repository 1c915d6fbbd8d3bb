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
import type { EventsService } from '@backstage/plugin-events-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { SignalsService } from '@backstage/plugin-signals-node';
import type { SlaPolicyService } from '@service-levels/backstage-plugin-sla-node';
import type { Knex } from 'knex';

/** What the plugin is made of; tests pass their own. */
export interface ComposeOptions {
  readonly knex: Knex;
  readonly auditor: AuditorService;
  readonly auth: AuthService;
  readonly catalog: CatalogService;
  readonly config: RootConfigService;
  readonly events: EventsService;
  readonly httpAuth: HttpAuthService;
  readonly logger: LoggerService;
  readonly metrics: MetricsService;
  readonly notifications: NotificationService;
  readonly permissions: PermissionsService;
  readonly permissionsRegistry: PermissionsRegistryService;
  readonly rootLifecycle: RootLifecycleService;
  readonly signals: SignalsService;
  readonly slaPolicy: SlaPolicyService;
  readonly userInfo: UserInfoService;
  /** Epoch seconds; a test may stop the clock. */
  readonly now?: () => number;
}
