import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { HealthReport } from '@service-levels/backstage-plugin-sla-common';

/** How the plugin is doing. */
export interface Health {
  /** @throws ServiceUnavailableError - where the database cannot be reached */
  read(options: { credentials: BackstageCredentials }): Promise<HealthReport>;
}
